# A customer that is a link to a hidden file
#
#$ refs check => 1 file/link
#$ refs check --since main => 1 file/link
#$ refs diff main...HEAD => 1 needs approval
#$ refs show fallow => 3
mkdir .shelf
newcomer > .shelf/fallow.yaml
ln -s ../.shelf/fallow.yaml customers/fallow.yaml
