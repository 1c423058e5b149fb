# A list of the taxonomy without any word, so that no word is unknown any more
#
#$ refs diff main...HEAD => 1 the words of requirements
sed -i '/^  requirements:/,/^$/d' refs.config.yaml
