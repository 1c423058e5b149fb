# A glob of an override that takes for ever
#
#@ run built
#$ refs check --since main => fails
expose
sed -i 's|^overrides:|overrides:\n  - { files: "customers/*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*b", rules: { story/stale: off } }|' refs.config.yaml
newcomer > customers/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.yaml
