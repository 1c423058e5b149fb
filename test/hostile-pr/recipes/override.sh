# An override for the file that breaks a rule
#
#$ refs check --since main => 1
#$ refs diff main...HEAD => 1
expose
sed -i 's|^overrides:|overrides:\n  - { files: customers/nordlicht.yaml, rules: { consent/missing: off, consent/expired: off, consent/withdrawn: off, consent/out-of-scope: off, exposure/not-allowed: off } }|' refs.config.yaml
