# A baseline that is a link out of the library, written anew
#
#$ refs check --write-baseline => 2 it is a link
#$ refs check --prune-baseline => fails
ln -s "$ELSEWHERE/kept" refs.baseline.json
