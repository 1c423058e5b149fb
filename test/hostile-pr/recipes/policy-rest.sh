# A rest of the policy that is shortened
#
#$ refs diff main...HEAD => 1 needs approval
sed -i 's|^policy: .*|policy: { consent: { warn: 60d }, rest: { any: 0d } }|' refs.config.yaml
