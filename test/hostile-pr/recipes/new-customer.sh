# A customer who never agreed to anything
#
#$ refs diff main...HEAD => 1 needs approval
newcomer > customers/fallow.yaml
