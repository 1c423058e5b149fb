# Other files that could be taken for a config
#
#$ refs check --since main => 1 as of 2026-10-01
#$ refs diff main => 1
expose
widen
for name in .refsrc .refsrc.yaml .env refs.config.yml refs.config.json .refs.config.yaml; do printf 'version: 1\nrules: { consent/missing: off, consent/expired: off, consent/withdrawn: off, consent/out-of-scope: off, exposure/not-allowed: off }\nREFS_AS_OF=2020-01-01\nREFS_LIBRARY=/nowhere\n' > $name; done
