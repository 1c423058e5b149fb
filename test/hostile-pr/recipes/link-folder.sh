# A folder of customers that is a link to a hidden one
#
#$ refs diff main => 1
#$ refs diff main...HEAD => 1
mkdir .shelf
newcomer > .shelf/fallow.yaml
ln -s ../.shelf customers/shelf
