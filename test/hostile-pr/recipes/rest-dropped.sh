# A sabbatical that is over early
#
#$ refs diff main...HEAD => 1 needs approval
sed -i '/rest_until: 2027-01-11/d; s/status: resting/status: active/' customers/larkmoor-health.yaml
