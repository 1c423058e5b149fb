# A region that takes in a country for which consent was never asked
#
#$ refs diff main...HEAD => 1 needs approval
sed -i 's/countries: \[AT, CH/countries: [US, AT, CH/' refs.config.yaml
