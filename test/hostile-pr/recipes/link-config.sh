# A config that is a link to one with rules off
#
#$ refs check --since main => fails
#$ refs diff main => fails
expose
mkdir .shelf
sed "s/^version: 1/version: 1\nrules: { consent\/missing: off, consent\/withdrawn: off, consent\/declined: off, consent\/out-of-scope: off, exposure\/not-allowed: off }/" refs.config.yaml > .shelf/config.yaml
rm refs.config.yaml
ln -s .shelf/config.yaml refs.config.yaml
