# A config with a key that is there twice
#
#$ refs check --since main => fails
#$ refs diff main => fails
expose
printf 'customers: none/*.yaml\n' >> refs.config.yaml
