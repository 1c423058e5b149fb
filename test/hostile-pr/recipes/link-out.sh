# A customer that is a link out of the library
#
#$ refs check => 1 file/link
#$ refs check --since main => 1 file/link
#$ refs show fallow => fails
newcomer > "$ELSEWHERE/../fallow.yaml"
ln -s "$ELSEWHERE/../fallow.yaml" customers/fallow.yaml
