# A size limit below the file that breaks a rule, and the rule that would tell set off
#
#$ refs check --since main => 1
#$ refs diff main...HEAD => 1
expose
printf 'max_file_size: 3KiB\nrules: { file/too-large: off }\n' >> refs.config.yaml
