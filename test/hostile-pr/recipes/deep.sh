# Brackets that nest without end
#
#$ refs check --since main => 1
#$ refs diff main => any
#$ refs find month end => any
{ printf 'name: Fallow\nx-deep: '; head -c 100000 /dev/zero | tr '\0' '['; } > customers/fallow.yaml
