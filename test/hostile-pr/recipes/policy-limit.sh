# A limit of the policy that is raised
#
#$ refs diff main...HEAD => 1 needs approval
sed -i 's|^policy: .*|policy: { consent: { warn: 60d }, limits: { advocate: { reference-call: { max: 9, per: 90d } } } }|' refs.config.yaml
