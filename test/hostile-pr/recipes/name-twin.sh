# A name that looks the same as another: whoever reads the review is asked
#
#$ refs diff main...HEAD => 1 needs approval
newcomer | sed "s/^name: .*/name: N$(printf '\320\276')rdlicht Robotics GmbH/" > customers/fallow.yaml
