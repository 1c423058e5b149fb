# Files to be edited that are links out of the checkout
#
#$ refs give fallow training => fails
#$ refs rename product:atlas atlas-erp => fails
#$ refs new quarry --name Quarry --folder customers/out => fails
newcomer > "$ELSEWHERE/../fallow.yaml"
ln -s "$ELSEWHERE/../fallow.yaml" customers/fallow.yaml
ln -s "$ELSEWHERE" customers/out
