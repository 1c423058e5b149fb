# Rules made warnings with the change that breaks them
#
#$ refs check --since main => 1
#$ refs diff main...HEAD => 1
expose
printf 'rules: { consent/missing: warning, consent/expired: warning, consent/withdrawn: warning, consent/out-of-scope: warning, exposure/not-allowed: warning }\n' >> refs.config.yaml
