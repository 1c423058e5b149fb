# An archived customer who is active again
#
#$ refs diff main...HEAD => 1 needs approval
sed -i 's/^status: .*/status: active/' customers/archive/kestrelby-components.yaml
