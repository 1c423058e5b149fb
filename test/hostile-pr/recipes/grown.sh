# A customer who grows over the size limit and can be read no more
#
#$ refs check --since main => 1 file/too-large
#$ refs diff main => 1 needs approval
{ printf '\n#'; head -c 2000000 /dev/zero | tr '\0' '#'; } >> customers/nordlicht.yaml
