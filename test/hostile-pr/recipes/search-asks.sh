# A saved search that asks for less than it did
#
#$ refs diff main...HEAD => 1 needs approval
sed -i 's/region: emea, for: case-study, ready: true/region: emea, for: case-study, audience: internal, ready: true/' refs.config.yaml
