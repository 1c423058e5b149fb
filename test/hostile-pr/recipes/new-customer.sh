# A customer who never agreed to anything
#
#$ refs diff main...HEAD => 1 needs approval
stranger > customers/fallow.yaml
