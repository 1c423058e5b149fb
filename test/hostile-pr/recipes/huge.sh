# A file over the size limit
#
#$ refs check --since main => 1 file/too-large
#$ refs diff main => any
#$ refs find month end => any
{ newcomer; head -c 2000000 /dev/zero | tr '\0' '#'; } > customers/fallow.yaml
