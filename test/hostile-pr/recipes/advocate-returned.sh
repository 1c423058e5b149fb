# A person who left and is back
#
#$ refs diff main...HEAD => 1 needs approval
sed -i 's/status: left .*/status: active/' customers/larkmoor-health.yaml
