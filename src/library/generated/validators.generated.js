// Written from schemas/ by `npm run generate`.
import { isDay } from "../../model/day.ts";

export const customer = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://unpkg.com/customer-refs/schemas/customer.schema.json","type":"object","required":["name"],"additionalProperties":false,"maxProperties":200,"patternProperties":{"^x-":{}},"properties":{"name":{"$ref":"#/definitions/phrase"},"aliases":{"$ref":"#/definitions/phrases"},"domains":{"$ref":"#/definitions/phrases"},"website":{"type":"string","pattern":"^https?://[^\\s<>\"]+$","maxLength":500},"mentions":{"$ref":"#/definitions/mentions"},"blinded_as":{"$ref":"#/definitions/phrase"},"status":{"type":"string","enum":["nominated","active","paused","retired","do-not-contact"]},"paused_until":{"$ref":"#/definitions/day"},"industry":{"$ref":"#/definitions/phrase"},"segment":{"$ref":"#/definitions/phrase"},"region":{"$ref":"#/definitions/phrase"},"country":{"type":"string","pattern":"^[A-Z]{2}$"},"employees":{"type":["number","string"],"maxLength":500},"customer_since":{"$ref":"#/definitions/day"},"owners":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"account":{"$ref":"#/definitions/phrase"},"references":{"$ref":"#/definitions/phrase"},"sponsor":{"$ref":"#/definitions/phrase"}}},"products":{"type":"array","maxItems":500,"items":{"$ref":"#/definitions/product"}},"health":{"$ref":"#/definitions/health"},"contract":{"$ref":"#/definitions/contract"},"excludes":{"$ref":"#/definitions/phrases"},"approvers":{"$ref":"#/definitions/approvers"},"quiet_periods":{"type":"array","maxItems":100,"items":{"$ref":"#/definitions/quiet_period"}},"parent":{"$ref":"#/definitions/slug"},"acquired_on":{"$ref":"#/definitions/day"},"limits":{"$ref":"#/definitions/limits"},"consent":{"type":"array","maxItems":1000,"items":{"$ref":"#/definitions/consent"}},"advocates":{"type":"array","maxItems":500,"items":{"$ref":"#/definitions/advocate"}},"stories":{"type":"array","maxItems":500,"items":{"$ref":"#/definitions/story"}},"assets":{"type":"array","maxItems":1000,"items":{"$ref":"#/definitions/asset"}},"activity":{"type":"array","maxItems":2000,"items":{"$ref":"#/definitions/activity"}},"gives":{"type":"array","maxItems":1000,"items":{"$ref":"#/definitions/give"}}},"definitions":{"text":{"type":"string","pattern":"\\S","maxLength":20000},"phrase":{"type":"string","pattern":"\\S","maxLength":500},"phrases":{"type":"array","maxItems":500,"items":{"$ref":"#/definitions/phrase"}},"slug":{"type":"string","maxLength":200,"pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$"},"slugs":{"type":"array","maxItems":500,"items":{"$ref":"#/definitions/slug"}},"day":{"type":"string","format":"date"},"use":{"type":"string","enum":["name","logo","quote","case-study","press-release","video","podcast","social-post","review","award","rfp","reference-call","analyst-call","investor-call","press-interview","site-visit","speaking","advisory-board"]},"uses":{"type":"array","maxItems":50,"items":{"$ref":"#/definitions/use"}},"channel":{"type":"string","enum":["website","social","email","ads","deck","event","print","press","app","partner","investors"]},"place":{"type":"string","maxLength":2000,"pattern":"^(?:website|social|email|ads|deck|event|print|press|app|partner|investors)$|^[^:\\s]+:\\s*\\S"},"places":{"type":"array","maxItems":50,"items":{"$ref":"#/definitions/place"}},"period":{"type":"string","pattern":"^(?:(?:0|[1-9][0-9]{0,4})(?:d|w|mo|y)|month|quarter|year)$"},"duration":{"type":"string","pattern":"^(?:0|[1-9][0-9]{0,4})(?:d|w|mo|y)$"},"capacity":{"type":"string","enum":["legal","brand","pr","executive","user"]},"capacities":{"type":"array","maxItems":10,"items":{"$ref":"#/definitions/capacity"}},"audience":{"type":"string","enum":["internal","prospects","public"]},"attribution":{"type":"string","enum":["named","role-only","blinded"]},"limit":{"type":"object","required":["max","per"],"additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"max":{"type":"integer","minimum":0},"per":{"$ref":"#/definitions/period"}}},"limits":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"any":{"$ref":"#/definitions/limit"},"quote":{"$ref":"#/definitions/limit"},"video":{"$ref":"#/definitions/limit"},"podcast":{"$ref":"#/definitions/limit"},"reference-call":{"$ref":"#/definitions/limit"},"analyst-call":{"$ref":"#/definitions/limit"},"investor-call":{"$ref":"#/definitions/limit"},"press-interview":{"$ref":"#/definitions/limit"},"site-visit":{"$ref":"#/definitions/limit"},"speaking":{"$ref":"#/definitions/limit"},"advisory-board":{"$ref":"#/definitions/limit"}}},"approvers":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"any":{"$ref":"#/definitions/capacities"},"name":{"$ref":"#/definitions/capacities"},"logo":{"$ref":"#/definitions/capacities"},"quote":{"$ref":"#/definitions/capacities"},"case-study":{"$ref":"#/definitions/capacities"},"press-release":{"$ref":"#/definitions/capacities"},"video":{"$ref":"#/definitions/capacities"},"podcast":{"$ref":"#/definitions/capacities"},"social-post":{"$ref":"#/definitions/capacities"},"review":{"$ref":"#/definitions/capacities"},"award":{"$ref":"#/definitions/capacities"},"rfp":{"$ref":"#/definitions/capacities"},"reference-call":{"$ref":"#/definitions/capacities"},"analyst-call":{"$ref":"#/definitions/capacities"},"investor-call":{"$ref":"#/definitions/capacities"},"press-interview":{"$ref":"#/definitions/capacities"},"site-visit":{"$ref":"#/definitions/capacities"},"speaking":{"$ref":"#/definitions/capacities"},"advisory-board":{"$ref":"#/definitions/capacities"}}},"mentions":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"also":{"$ref":"#/definitions/phrases"},"never":{"$ref":"#/definitions/phrases"},"words":{"type":"boolean"},"logos":{"type":"array","maxItems":200,"items":{"$ref":"#/definitions/logo"}}}},"logo":{"type":["string","object"],"pattern":"\\S","maxLength":500,"required":["sha256"],"additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"file":{"$ref":"#/definitions/phrase"},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"}}},"quiet_period":{"type":"object","required":["from"],"additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"from":{"$ref":"#/definitions/day"},"until":{"$ref":"#/definitions/day"},"uses":{"$ref":"#/definitions/uses"},"reason":{"$ref":"#/definitions/text"}}},"product":{"type":"object","required":["id"],"additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"id":{"$ref":"#/definitions/phrase"},"level":{"type":"string","enum":["implementing","in-production","no-longer-using"]},"since":{"$ref":"#/definitions/day"}}},"health":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"status":{"type":"string","enum":["green","amber","red"]},"checked_on":{"$ref":"#/definitions/day"},"renewal_on":{"$ref":"#/definitions/day"},"note":{"$ref":"#/definitions/text"}}},"contract":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"publicity_clause":{"type":"string","enum":["standard","negotiated","struck","absent","unknown"]},"checked_on":{"$ref":"#/definitions/day"}}},"consent":{"type":"object","required":["id","status","uses"],"additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"id":{"$ref":"#/definitions/slug"},"subject":{"$ref":"#/definitions/slug"},"status":{"type":"string","enum":["requested","granted","declined","withdrawn"]},"uses":{"$ref":"#/definitions/uses"},"audience":{"$ref":"#/definitions/audience"},"stories":{"$ref":"#/definitions/slugs"},"territories":{"$ref":"#/definitions/phrases"},"places":{"$ref":"#/definitions/places"},"attribution":{"$ref":"#/definitions/attribution"},"approval":{"type":"string","enum":["once","per-use"]},"requires":{"$ref":"#/definitions/slugs"},"requested_on":{"$ref":"#/definitions/day"},"granted_on":{"$ref":"#/definitions/day"},"begins_on":{"$ref":"#/definitions/day"},"expires_on":{"$ref":"#/definitions/day"},"declined_on":{"$ref":"#/definitions/day"},"withdrawn_on":{"$ref":"#/definitions/day"},"ask_again_on":{"$ref":"#/definitions/day"},"reason":{"type":"string","enum":["personal-risk","too-soon","competitive-advantage","corporate-policy","clause-struck","legal","no-time","unhappy","other"]},"granted_by":{"$ref":"#/definitions/phrase"},"granted_as":{"$ref":"#/definitions/capacity"},"basis":{"type":"string","enum":["signed-form","email","contract-clause","verbal"]},"evidence":{"$ref":"#/definitions/text"},"replaces":{"$ref":"#/definitions/slugs"},"conditions":{"$ref":"#/definitions/text"},"disclaimer":{"$ref":"#/definitions/text"},"guidelines":{"$ref":"#/definitions/text"},"named_as":{"$ref":"#/definitions/phrase"},"takedown_within":{"$ref":"#/definitions/duration"},"may_stay":{"$ref":"#/definitions/places"},"despite":{"$ref":"#/definitions/text"}}},"advocate":{"type":"object","required":["id"],"additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"id":{"$ref":"#/definitions/slug"},"name":{"$ref":"#/definitions/phrase"},"person":{"$ref":"#/definitions/slug"},"employer":{"$ref":"#/definitions/phrase"},"title":{"$ref":"#/definitions/phrase"},"persona":{"$ref":"#/definitions/phrase"},"languages":{"type":"array","maxItems":100,"items":{"type":"string","pattern":"^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$"}},"topics":{"$ref":"#/definitions/phrases"},"avoid_topics":{"$ref":"#/definitions/phrases"},"status":{"type":"string","enum":["active","resting","left"]},"rest_until":{"$ref":"#/definitions/day"},"until":{"$ref":"#/definitions/day"},"uses":{"$ref":"#/definitions/uses"},"limits":{"$ref":"#/definitions/limits"},"verified_on":{"$ref":"#/definitions/day"}}},"story":{"type":"object","required":["id"],"additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"id":{"$ref":"#/definitions/slug"},"title":{"$ref":"#/definitions/phrase"},"products":{"$ref":"#/definitions/phrases"},"use_cases":{"$ref":"#/definitions/phrases"},"replaces":{"$ref":"#/definitions/phrases"},"advocates":{"$ref":"#/definitions/slugs"},"challenge":{"$ref":"#/definitions/text"},"solution":{"$ref":"#/definitions/text"},"outcomes":{"type":"array","maxItems":100,"items":{"$ref":"#/definitions/outcome"}},"reviewed_on":{"$ref":"#/definitions/day"}}},"outcome":{"type":"object","required":["metric"],"additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"metric":{"$ref":"#/definitions/phrase"},"before":{"type":["string","number"],"maxLength":500},"after":{"type":["string","number"],"maxLength":500},"change":{"type":["string","number"],"maxLength":500},"measured_on":{"$ref":"#/definitions/day"},"verified_by":{"type":"string","enum":["customer","vendor","third-party"]},"evidence":{"$ref":"#/definitions/text"}}},"asset":{"type":"object","required":["id","use"],"additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"id":{"$ref":"#/definitions/slug"},"use":{"$ref":"#/definitions/use"},"story":{"$ref":"#/definitions/slug"},"advocate":{"$ref":"#/definitions/slug"},"said_as":{"$ref":"#/definitions/phrase"},"attribution":{"$ref":"#/definitions/attribution"},"audience":{"$ref":"#/definitions/audience"},"territories":{"$ref":"#/definitions/phrases"},"text":{"$ref":"#/definitions/text"},"approved_text_sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"file":{"$ref":"#/definitions/text"},"approved_file_sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"derived_from":{"$ref":"#/definitions/slug"},"approved_by":{"$ref":"#/definitions/phrase"},"approved_on":{"$ref":"#/definitions/day"},"approval_evidence":{"$ref":"#/definitions/text"},"status":{"type":"string","enum":["draft","live","retired"]},"published_on":{"$ref":"#/definitions/day"},"placements":{"type":"array","maxItems":200,"items":{"$ref":"#/definitions/placement"}},"disclosure":{"$ref":"#/definitions/text"}}},"placement":{"type":"object","required":["where"],"additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"where":{"$ref":"#/definitions/text"},"channel":{"$ref":"#/definitions/channel"},"since":{"$ref":"#/definitions/day"},"removed_on":{"$ref":"#/definitions/day"},"met":{"$ref":"#/definitions/slugs"},"text_sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"despite":{"$ref":"#/definitions/text"}}},"activity":{"type":"object","required":["on","use","status"],"additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"id":{"$ref":"#/definitions/slug"},"asked_on":{"$ref":"#/definitions/day"},"on":{"$ref":"#/definitions/day"},"use":{"$ref":"#/definitions/use"},"status":{"type":"string","enum":["asked","agreed","scheduled","completed","cancelled","no-show","declined"]},"advocate":{"$ref":"#/definitions/slug"},"advocates":{"$ref":"#/definitions/slugs"},"story":{"$ref":"#/definitions/slug"},"prospect":{"$ref":"#/definitions/phrase"},"place":{"$ref":"#/definitions/place"},"met":{"$ref":"#/definitions/slugs"},"approved_by":{"$ref":"#/definitions/phrase"},"approved_on":{"$ref":"#/definitions/day"},"needed_by":{"$ref":"#/definitions/day"},"topics":{"$ref":"#/definitions/phrases"},"requested_by":{"$ref":"#/definitions/phrase"},"opportunity":{"$ref":"#/definitions/phrase"},"result":{"type":"string","enum":["won","lost","open","none"]},"value":{"type":["number","string"],"pattern":"^[0-9]{1,15}(?:\\.[0-9]{1,2})? [A-Z]{3}$"},"feedback":{"$ref":"#/definitions/text"},"despite":{"$ref":"#/definitions/text"}}},"give":{"type":"object","required":["on","kind"],"additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"on":{"$ref":"#/definitions/day"},"kind":{"type":"string","enum":["co-marketing","early-access","executive-access","speaking-slot","training","credit","discount","reciprocal-reference","gift","donation","travel","ticket","other"]},"note":{"$ref":"#/definitions/text"}}}}};
const schema12 = {"type":"string","pattern":"\\S","maxLength":500};
const schema19 = {"type":"string","format":"date"};
const schema45 = {"type":"string","maxLength":200,"pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$"};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^x-", "u");
const pattern1 = new RegExp("\\S", "u");
const pattern3 = new RegExp("^https?://[^\\s<>\"]+$", "u");
const pattern13 = new RegExp("^[A-Z]{2}$", "u");
const pattern26 = new RegExp("^[a-z0-9]+(?:-[a-z0-9]+)*$", "u");
const schema13 = {"type":"array","maxItems":500,"items":{"$ref":"#/definitions/phrase"}};

function validate11(data){
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 500){
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 500){
return false;
}
else {
if(!pattern1.test(data0)){
return false;
}
}
}
else {
return false;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const schema15 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"also":{"$ref":"#/definitions/phrases"},"never":{"$ref":"#/definitions/phrases"},"words":{"type":"boolean"},"logos":{"type":"array","maxItems":200,"items":{"$ref":"#/definitions/logo"}}}};
const schema16 = {"type":["string","object"],"pattern":"\\S","maxLength":500,"required":["sha256"],"additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"file":{"$ref":"#/definitions/phrase"},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"}}};
const pattern8 = new RegExp("^[0-9a-f]{64}$", "u");

function validate17(data){
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
return false;
}
if(errors === 0){
if(typeof data === "string"){
if(data.length > 500){
return false;
}
else {
if(!pattern1.test(data)){
return false;
}
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.sha256 === undefined) && (missing0 = "sha256")){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "file") || (key0 === "sha256")) || (pattern0.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.file !== undefined){
let data0 = data.file;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(data0.length > 500){
return false;
}
else {
if(!pattern1.test(data0)){
return false;
}
}
}
else {
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sha256 !== undefined){
let data1 = data.sha256;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(!pattern8.test(data1)){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
return errors === 0;
}


function validate14(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "also") || (key0 === "never")) || (key0 === "words")) || (key0 === "logos")) || (pattern0.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.also !== undefined){
const _errs2 = errors;
if(!(validate11(data.also))){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.never !== undefined){
const _errs3 = errors;
if(!(validate11(data.never))){
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.words !== undefined){
const _errs4 = errors;
if(typeof data.words !== "boolean"){
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.logos !== undefined){
let data3 = data.logos;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data3)){
if(data3.length > 200){
return false;
}
else {
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(!(validate17(data3[i0]))){
return false;
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
}
else {
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const schema27 = {"type":"object","required":["id"],"additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"id":{"$ref":"#/definitions/phrase"},"level":{"type":"string","enum":["implementing","in-production","no-longer-using"]},"since":{"$ref":"#/definitions/day"}}};
const formats0 = { date: isDay }.date;

function validate20(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "level")) || (key0 === "since")) || (pattern0.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(data0.length > 500){
return false;
}
else {
if(!pattern1.test(data0)){
return false;
}
}
}
else {
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.level !== undefined){
let data1 = data.level;
const _errs5 = errors;
if(typeof data1 !== "string"){
return false;
}
if(!(((data1 === "implementing") || (data1 === "in-production")) || (data1 === "no-longer-using"))){
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.since !== undefined){
let data2 = data.since;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(errors === _errs8){
if(typeof data2 === "string"){
if(!(formats0(data2))){
return false;
}
}
else {
return false;
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const schema30 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"status":{"type":"string","enum":["green","amber","red"]},"checked_on":{"$ref":"#/definitions/day"},"renewal_on":{"$ref":"#/definitions/day"},"note":{"$ref":"#/definitions/text"}}};
const schema33 = {"type":"string","pattern":"\\S","maxLength":20000};

function validate22(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "status") || (key0 === "checked_on")) || (key0 === "renewal_on")) || (key0 === "note")) || (pattern0.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.status !== undefined){
let data0 = data.status;
const _errs2 = errors;
if(typeof data0 !== "string"){
return false;
}
if(!(((data0 === "green") || (data0 === "amber")) || (data0 === "red"))){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.checked_on !== undefined){
let data1 = data.checked_on;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(errors === _errs5){
if(typeof data1 === "string"){
if(!(formats0(data1))){
return false;
}
}
else {
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.renewal_on !== undefined){
let data2 = data.renewal_on;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(errors === _errs8){
if(typeof data2 === "string"){
if(!(formats0(data2))){
return false;
}
}
else {
return false;
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.note !== undefined){
let data3 = data.note;
const _errs10 = errors;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data3 === "string"){
if(data3.length > 20000){
return false;
}
else {
if(!pattern1.test(data3)){
return false;
}
}
}
else {
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const schema34 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"publicity_clause":{"type":"string","enum":["standard","negotiated","struck","absent","unknown"]},"checked_on":{"$ref":"#/definitions/day"}}};

function validate24(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "publicity_clause") || (key0 === "checked_on")) || (pattern0.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.publicity_clause !== undefined){
let data0 = data.publicity_clause;
const _errs2 = errors;
if(typeof data0 !== "string"){
return false;
}
if(!(((((data0 === "standard") || (data0 === "negotiated")) || (data0 === "struck")) || (data0 === "absent")) || (data0 === "unknown"))){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.checked_on !== undefined){
let data1 = data.checked_on;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(errors === _errs5){
if(typeof data1 === "string"){
if(!(formats0(data1))){
return false;
}
}
else {
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const schema36 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"any":{"$ref":"#/definitions/capacities"},"name":{"$ref":"#/definitions/capacities"},"logo":{"$ref":"#/definitions/capacities"},"quote":{"$ref":"#/definitions/capacities"},"case-study":{"$ref":"#/definitions/capacities"},"press-release":{"$ref":"#/definitions/capacities"},"video":{"$ref":"#/definitions/capacities"},"podcast":{"$ref":"#/definitions/capacities"},"social-post":{"$ref":"#/definitions/capacities"},"review":{"$ref":"#/definitions/capacities"},"award":{"$ref":"#/definitions/capacities"},"rfp":{"$ref":"#/definitions/capacities"},"reference-call":{"$ref":"#/definitions/capacities"},"analyst-call":{"$ref":"#/definitions/capacities"},"investor-call":{"$ref":"#/definitions/capacities"},"press-interview":{"$ref":"#/definitions/capacities"},"site-visit":{"$ref":"#/definitions/capacities"},"speaking":{"$ref":"#/definitions/capacities"},"advisory-board":{"$ref":"#/definitions/capacities"}}};
const schema37 = {"type":"array","maxItems":10,"items":{"$ref":"#/definitions/capacity"}};
const schema38 = {"type":"string","enum":["legal","brand","pr","executive","user"]};

function validate28(data){
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 10){
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(typeof data0 !== "string"){
return false;
}
if(!(((((data0 === "legal") || (data0 === "brand")) || (data0 === "pr")) || (data0 === "executive")) || (data0 === "user"))){
return false;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate27(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((func2.call(schema36.properties, key0)) || (pattern0.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.any !== undefined){
const _errs2 = errors;
if(!(validate28(data.any))){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs3 = errors;
if(!(validate28(data.name))){
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.logo !== undefined){
const _errs4 = errors;
if(!(validate28(data.logo))){
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quote !== undefined){
const _errs5 = errors;
if(!(validate28(data.quote))){
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["case-study"] !== undefined){
const _errs6 = errors;
if(!(validate28(data["case-study"]))){
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["press-release"] !== undefined){
const _errs7 = errors;
if(!(validate28(data["press-release"]))){
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.video !== undefined){
const _errs8 = errors;
if(!(validate28(data.video))){
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.podcast !== undefined){
const _errs9 = errors;
if(!(validate28(data.podcast))){
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["social-post"] !== undefined){
const _errs10 = errors;
if(!(validate28(data["social-post"]))){
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.review !== undefined){
const _errs11 = errors;
if(!(validate28(data.review))){
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.award !== undefined){
const _errs12 = errors;
if(!(validate28(data.award))){
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rfp !== undefined){
const _errs13 = errors;
if(!(validate28(data.rfp))){
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["reference-call"] !== undefined){
const _errs14 = errors;
if(!(validate28(data["reference-call"]))){
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["analyst-call"] !== undefined){
const _errs15 = errors;
if(!(validate28(data["analyst-call"]))){
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["investor-call"] !== undefined){
const _errs16 = errors;
if(!(validate28(data["investor-call"]))){
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["press-interview"] !== undefined){
const _errs17 = errors;
if(!(validate28(data["press-interview"]))){
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["site-visit"] !== undefined){
const _errs18 = errors;
if(!(validate28(data["site-visit"]))){
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.speaking !== undefined){
const _errs19 = errors;
if(!(validate28(data.speaking))){
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["advisory-board"] !== undefined){
const _errs20 = errors;
if(!(validate28(data["advisory-board"]))){
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const schema39 = {"type":"object","required":["from"],"additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"from":{"$ref":"#/definitions/day"},"until":{"$ref":"#/definitions/day"},"uses":{"$ref":"#/definitions/uses"},"reason":{"$ref":"#/definitions/text"}}};
const schema42 = {"type":"array","maxItems":50,"items":{"$ref":"#/definitions/use"}};
const schema43 = {"type":"string","enum":["name","logo","quote","case-study","press-release","video","podcast","social-post","review","award","rfp","reference-call","analyst-call","investor-call","press-interview","site-visit","speaking","advisory-board"]};

function validate50(data){
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 50){
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(typeof data0 !== "string"){
return false;
}
if(!((((((((((((((((((data0 === "name") || (data0 === "logo")) || (data0 === "quote")) || (data0 === "case-study")) || (data0 === "press-release")) || (data0 === "video")) || (data0 === "podcast")) || (data0 === "social-post")) || (data0 === "review")) || (data0 === "award")) || (data0 === "rfp")) || (data0 === "reference-call")) || (data0 === "analyst-call")) || (data0 === "investor-call")) || (data0 === "press-interview")) || (data0 === "site-visit")) || (data0 === "speaking")) || (data0 === "advisory-board"))){
return false;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate49(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.from === undefined) && (missing0 = "from")){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "from") || (key0 === "until")) || (key0 === "uses")) || (key0 === "reason")) || (pattern0.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.from !== undefined){
let data0 = data.from;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(errors === _errs3){
if(typeof data0 === "string"){
if(!(formats0(data0))){
return false;
}
}
else {
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.until !== undefined){
let data1 = data.until;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(errors === _errs6){
if(typeof data1 === "string"){
if(!(formats0(data1))){
return false;
}
}
else {
return false;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.uses !== undefined){
const _errs8 = errors;
if(!(validate50(data.uses))){
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
let data3 = data.reason;
const _errs9 = errors;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data3 === "string"){
if(data3.length > 20000){
return false;
}
else {
if(!pattern1.test(data3)){
return false;
}
}
}
else {
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const schema47 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"any":{"$ref":"#/definitions/limit"},"quote":{"$ref":"#/definitions/limit"},"video":{"$ref":"#/definitions/limit"},"podcast":{"$ref":"#/definitions/limit"},"reference-call":{"$ref":"#/definitions/limit"},"analyst-call":{"$ref":"#/definitions/limit"},"investor-call":{"$ref":"#/definitions/limit"},"press-interview":{"$ref":"#/definitions/limit"},"site-visit":{"$ref":"#/definitions/limit"},"speaking":{"$ref":"#/definitions/limit"},"advisory-board":{"$ref":"#/definitions/limit"}}};
const schema48 = {"type":"object","required":["max","per"],"additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"max":{"type":"integer","minimum":0},"per":{"$ref":"#/definitions/period"}}};
const schema49 = {"type":"string","pattern":"^(?:(?:0|[1-9][0-9]{0,4})(?:d|w|mo|y)|month|quarter|year)$"};
const pattern29 = new RegExp("^(?:(?:0|[1-9][0-9]{0,4})(?:d|w|mo|y)|month|quarter|year)$", "u");

function validate54(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.max === undefined) && (missing0 = "max")) || ((data.per === undefined) && (missing0 = "per"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "max") || (key0 === "per")) || (pattern0.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.max !== undefined){
let data0 = data.max;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.per !== undefined){
let data1 = data.per;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(!pattern29.test(data1)){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate53(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((func2.call(schema47.properties, key0)) || (pattern0.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.any !== undefined){
const _errs2 = errors;
if(!(validate54(data.any))){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quote !== undefined){
const _errs3 = errors;
if(!(validate54(data.quote))){
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.video !== undefined){
const _errs4 = errors;
if(!(validate54(data.video))){
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.podcast !== undefined){
const _errs5 = errors;
if(!(validate54(data.podcast))){
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["reference-call"] !== undefined){
const _errs6 = errors;
if(!(validate54(data["reference-call"]))){
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["analyst-call"] !== undefined){
const _errs7 = errors;
if(!(validate54(data["analyst-call"]))){
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["investor-call"] !== undefined){
const _errs8 = errors;
if(!(validate54(data["investor-call"]))){
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["press-interview"] !== undefined){
const _errs9 = errors;
if(!(validate54(data["press-interview"]))){
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["site-visit"] !== undefined){
const _errs10 = errors;
if(!(validate54(data["site-visit"]))){
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.speaking !== undefined){
const _errs11 = errors;
if(!(validate54(data.speaking))){
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["advisory-board"] !== undefined){
const _errs12 = errors;
if(!(validate54(data["advisory-board"]))){
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const schema50 = {"type":"object","required":["id","status","uses"],"additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"id":{"$ref":"#/definitions/slug"},"subject":{"$ref":"#/definitions/slug"},"status":{"type":"string","enum":["requested","granted","declined","withdrawn"]},"uses":{"$ref":"#/definitions/uses"},"audience":{"$ref":"#/definitions/audience"},"stories":{"$ref":"#/definitions/slugs"},"territories":{"$ref":"#/definitions/phrases"},"places":{"$ref":"#/definitions/places"},"attribution":{"$ref":"#/definitions/attribution"},"approval":{"type":"string","enum":["once","per-use"]},"requires":{"$ref":"#/definitions/slugs"},"requested_on":{"$ref":"#/definitions/day"},"granted_on":{"$ref":"#/definitions/day"},"begins_on":{"$ref":"#/definitions/day"},"expires_on":{"$ref":"#/definitions/day"},"declined_on":{"$ref":"#/definitions/day"},"withdrawn_on":{"$ref":"#/definitions/day"},"ask_again_on":{"$ref":"#/definitions/day"},"reason":{"type":"string","enum":["personal-risk","too-soon","competitive-advantage","corporate-policy","clause-struck","legal","no-time","unhappy","other"]},"granted_by":{"$ref":"#/definitions/phrase"},"granted_as":{"$ref":"#/definitions/capacity"},"basis":{"type":"string","enum":["signed-form","email","contract-clause","verbal"]},"evidence":{"$ref":"#/definitions/text"},"replaces":{"$ref":"#/definitions/slugs"},"conditions":{"$ref":"#/definitions/text"},"disclaimer":{"$ref":"#/definitions/text"},"guidelines":{"$ref":"#/definitions/text"},"named_as":{"$ref":"#/definitions/phrase"},"takedown_within":{"$ref":"#/definitions/duration"},"may_stay":{"$ref":"#/definitions/places"},"despite":{"$ref":"#/definitions/text"}}};
const schema53 = {"type":"string","enum":["internal","prospects","public"]};
const schema58 = {"type":"string","enum":["named","role-only","blinded"]};
const schema73 = {"type":"string","pattern":"^(?:0|[1-9][0-9]{0,4})(?:d|w|mo|y)$"};
const pattern41 = new RegExp("^(?:0|[1-9][0-9]{0,4})(?:d|w|mo|y)$", "u");
const schema54 = {"type":"array","maxItems":500,"items":{"$ref":"#/definitions/slug"}};

function validate69(data){
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 500){
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 200){
return false;
}
else {
if(!pattern26.test(data0)){
return false;
}
}
}
else {
return false;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const schema56 = {"type":"array","maxItems":50,"items":{"$ref":"#/definitions/place"}};
const schema57 = {"type":"string","maxLength":2000,"pattern":"^(?:website|social|email|ads|deck|event|print|press|app|partner|investors)$|^[^:\\s]+:\\s*\\S"};
const pattern34 = new RegExp("^(?:website|social|email|ads|deck|event|print|press|app|partner|investors)$|^[^:\\s]+:\\s*\\S", "u");

function validate72(data){
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 50){
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 2000){
return false;
}
else {
if(!pattern34.test(data0)){
return false;
}
}
}
else {
return false;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate67(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.id === undefined) && (missing0 = "id")) || ((data.status === undefined) && (missing0 = "status"))) || ((data.uses === undefined) && (missing0 = "uses"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((func2.call(schema50.properties, key0)) || (pattern0.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(data0.length > 200){
return false;
}
else {
if(!pattern26.test(data0)){
return false;
}
}
}
else {
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subject !== undefined){
let data1 = data.subject;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(data1.length > 200){
return false;
}
else {
if(!pattern26.test(data1)){
return false;
}
}
}
else {
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data2 = data.status;
const _errs8 = errors;
if(typeof data2 !== "string"){
return false;
}
if(!((((data2 === "requested") || (data2 === "granted")) || (data2 === "declined")) || (data2 === "withdrawn"))){
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.uses !== undefined){
const _errs10 = errors;
if(!(validate50(data.uses))){
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.audience !== undefined){
let data4 = data.audience;
const _errs11 = errors;
if(typeof data4 !== "string"){
return false;
}
if(!(((data4 === "internal") || (data4 === "prospects")) || (data4 === "public"))){
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stories !== undefined){
const _errs14 = errors;
if(!(validate69(data.stories))){
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.territories !== undefined){
const _errs15 = errors;
if(!(validate11(data.territories))){
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.places !== undefined){
const _errs16 = errors;
if(!(validate72(data.places))){
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attribution !== undefined){
let data8 = data.attribution;
const _errs17 = errors;
if(typeof data8 !== "string"){
return false;
}
if(!(((data8 === "named") || (data8 === "role-only")) || (data8 === "blinded"))){
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.approval !== undefined){
let data9 = data.approval;
const _errs20 = errors;
if(typeof data9 !== "string"){
return false;
}
if(!((data9 === "once") || (data9 === "per-use"))){
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requires !== undefined){
const _errs22 = errors;
if(!(validate69(data.requires))){
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requested_on !== undefined){
let data11 = data.requested_on;
const _errs23 = errors;
const _errs24 = errors;
if(errors === _errs24){
if(errors === _errs24){
if(typeof data11 === "string"){
if(!(formats0(data11))){
return false;
}
}
else {
return false;
}
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.granted_on !== undefined){
let data12 = data.granted_on;
const _errs26 = errors;
const _errs27 = errors;
if(errors === _errs27){
if(errors === _errs27){
if(typeof data12 === "string"){
if(!(formats0(data12))){
return false;
}
}
else {
return false;
}
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.begins_on !== undefined){
let data13 = data.begins_on;
const _errs29 = errors;
const _errs30 = errors;
if(errors === _errs30){
if(errors === _errs30){
if(typeof data13 === "string"){
if(!(formats0(data13))){
return false;
}
}
else {
return false;
}
}
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expires_on !== undefined){
let data14 = data.expires_on;
const _errs32 = errors;
const _errs33 = errors;
if(errors === _errs33){
if(errors === _errs33){
if(typeof data14 === "string"){
if(!(formats0(data14))){
return false;
}
}
else {
return false;
}
}
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.declined_on !== undefined){
let data15 = data.declined_on;
const _errs35 = errors;
const _errs36 = errors;
if(errors === _errs36){
if(errors === _errs36){
if(typeof data15 === "string"){
if(!(formats0(data15))){
return false;
}
}
else {
return false;
}
}
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.withdrawn_on !== undefined){
let data16 = data.withdrawn_on;
const _errs38 = errors;
const _errs39 = errors;
if(errors === _errs39){
if(errors === _errs39){
if(typeof data16 === "string"){
if(!(formats0(data16))){
return false;
}
}
else {
return false;
}
}
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ask_again_on !== undefined){
let data17 = data.ask_again_on;
const _errs41 = errors;
const _errs42 = errors;
if(errors === _errs42){
if(errors === _errs42){
if(typeof data17 === "string"){
if(!(formats0(data17))){
return false;
}
}
else {
return false;
}
}
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
let data18 = data.reason;
const _errs44 = errors;
if(typeof data18 !== "string"){
return false;
}
if(!(((((((((data18 === "personal-risk") || (data18 === "too-soon")) || (data18 === "competitive-advantage")) || (data18 === "corporate-policy")) || (data18 === "clause-struck")) || (data18 === "legal")) || (data18 === "no-time")) || (data18 === "unhappy")) || (data18 === "other"))){
return false;
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.granted_by !== undefined){
let data19 = data.granted_by;
const _errs46 = errors;
const _errs47 = errors;
if(errors === _errs47){
if(typeof data19 === "string"){
if(data19.length > 500){
return false;
}
else {
if(!pattern1.test(data19)){
return false;
}
}
}
else {
return false;
}
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.granted_as !== undefined){
let data20 = data.granted_as;
const _errs49 = errors;
if(typeof data20 !== "string"){
return false;
}
if(!(((((data20 === "legal") || (data20 === "brand")) || (data20 === "pr")) || (data20 === "executive")) || (data20 === "user"))){
return false;
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.basis !== undefined){
let data21 = data.basis;
const _errs52 = errors;
if(typeof data21 !== "string"){
return false;
}
if(!((((data21 === "signed-form") || (data21 === "email")) || (data21 === "contract-clause")) || (data21 === "verbal"))){
return false;
}
var valid0 = _errs52 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evidence !== undefined){
let data22 = data.evidence;
const _errs54 = errors;
const _errs55 = errors;
if(errors === _errs55){
if(typeof data22 === "string"){
if(data22.length > 20000){
return false;
}
else {
if(!pattern1.test(data22)){
return false;
}
}
}
else {
return false;
}
}
var valid0 = _errs54 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.replaces !== undefined){
const _errs57 = errors;
if(!(validate69(data.replaces))){
return false;
}
var valid0 = _errs57 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.conditions !== undefined){
let data24 = data.conditions;
const _errs58 = errors;
const _errs59 = errors;
if(errors === _errs59){
if(typeof data24 === "string"){
if(data24.length > 20000){
return false;
}
else {
if(!pattern1.test(data24)){
return false;
}
}
}
else {
return false;
}
}
var valid0 = _errs58 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.disclaimer !== undefined){
let data25 = data.disclaimer;
const _errs61 = errors;
const _errs62 = errors;
if(errors === _errs62){
if(typeof data25 === "string"){
if(data25.length > 20000){
return false;
}
else {
if(!pattern1.test(data25)){
return false;
}
}
}
else {
return false;
}
}
var valid0 = _errs61 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.guidelines !== undefined){
let data26 = data.guidelines;
const _errs64 = errors;
const _errs65 = errors;
if(errors === _errs65){
if(typeof data26 === "string"){
if(data26.length > 20000){
return false;
}
else {
if(!pattern1.test(data26)){
return false;
}
}
}
else {
return false;
}
}
var valid0 = _errs64 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.named_as !== undefined){
let data27 = data.named_as;
const _errs67 = errors;
const _errs68 = errors;
if(errors === _errs68){
if(typeof data27 === "string"){
if(data27.length > 500){
return false;
}
else {
if(!pattern1.test(data27)){
return false;
}
}
}
else {
return false;
}
}
var valid0 = _errs67 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.takedown_within !== undefined){
let data28 = data.takedown_within;
const _errs70 = errors;
const _errs71 = errors;
if(errors === _errs71){
if(typeof data28 === "string"){
if(!pattern41.test(data28)){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs70 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.may_stay !== undefined){
const _errs73 = errors;
if(!(validate72(data.may_stay))){
return false;
}
var valid0 = _errs73 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.despite !== undefined){
let data30 = data.despite;
const _errs74 = errors;
const _errs75 = errors;
if(errors === _errs75){
if(typeof data30 === "string"){
if(data30.length > 20000){
return false;
}
else {
if(!pattern1.test(data30)){
return false;
}
}
}
else {
return false;
}
}
var valid0 = _errs74 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const schema75 = {"type":"object","required":["id"],"additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"id":{"$ref":"#/definitions/slug"},"name":{"$ref":"#/definitions/phrase"},"person":{"$ref":"#/definitions/slug"},"employer":{"$ref":"#/definitions/phrase"},"title":{"$ref":"#/definitions/phrase"},"persona":{"$ref":"#/definitions/phrase"},"languages":{"type":"array","maxItems":100,"items":{"type":"string","pattern":"^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$"}},"topics":{"$ref":"#/definitions/phrases"},"avoid_topics":{"$ref":"#/definitions/phrases"},"status":{"type":"string","enum":["active","resting","left"]},"rest_until":{"$ref":"#/definitions/day"},"until":{"$ref":"#/definitions/day"},"uses":{"$ref":"#/definitions/uses"},"limits":{"$ref":"#/definitions/limits"},"verified_on":{"$ref":"#/definitions/day"}}};
const pattern50 = new RegExp("^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$", "u");

function validate78(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((func2.call(schema75.properties, key0)) || (pattern0.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(data0.length > 200){
return false;
}
else {
if(!pattern26.test(data0)){
return false;
}
}
}
else {
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data1 = data.name;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(data1.length > 500){
return false;
}
else {
if(!pattern1.test(data1)){
return false;
}
}
}
else {
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.person !== undefined){
let data2 = data.person;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data2 === "string"){
if(data2.length > 200){
return false;
}
else {
if(!pattern26.test(data2)){
return false;
}
}
}
else {
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.employer !== undefined){
let data3 = data.employer;
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data3 === "string"){
if(data3.length > 500){
return false;
}
else {
if(!pattern1.test(data3)){
return false;
}
}
}
else {
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
let data4 = data.title;
const _errs14 = errors;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data4 === "string"){
if(data4.length > 500){
return false;
}
else {
if(!pattern1.test(data4)){
return false;
}
}
}
else {
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.persona !== undefined){
let data5 = data.persona;
const _errs17 = errors;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data5 === "string"){
if(data5.length > 500){
return false;
}
else {
if(!pattern1.test(data5)){
return false;
}
}
}
else {
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.languages !== undefined){
let data6 = data.languages;
const _errs20 = errors;
if(errors === _errs20){
if(Array.isArray(data6)){
if(data6.length > 100){
return false;
}
else {
var valid7 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
const _errs22 = errors;
if(errors === _errs22){
if(typeof data7 === "string"){
if(!pattern50.test(data7)){
return false;
}
}
else {
return false;
}
}
var valid7 = _errs22 === errors;
if(!valid7){
break;
}
}
}
}
else {
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.topics !== undefined){
const _errs24 = errors;
if(!(validate11(data.topics))){
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.avoid_topics !== undefined){
const _errs25 = errors;
if(!(validate11(data.avoid_topics))){
return false;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data10 = data.status;
const _errs26 = errors;
if(typeof data10 !== "string"){
return false;
}
if(!(((data10 === "active") || (data10 === "resting")) || (data10 === "left"))){
return false;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rest_until !== undefined){
let data11 = data.rest_until;
const _errs28 = errors;
const _errs29 = errors;
if(errors === _errs29){
if(errors === _errs29){
if(typeof data11 === "string"){
if(!(formats0(data11))){
return false;
}
}
else {
return false;
}
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.until !== undefined){
let data12 = data.until;
const _errs31 = errors;
const _errs32 = errors;
if(errors === _errs32){
if(errors === _errs32){
if(typeof data12 === "string"){
if(!(formats0(data12))){
return false;
}
}
else {
return false;
}
}
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.uses !== undefined){
const _errs34 = errors;
if(!(validate50(data.uses))){
return false;
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.limits !== undefined){
const _errs35 = errors;
if(!(validate53(data.limits))){
return false;
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.verified_on !== undefined){
let data15 = data.verified_on;
const _errs36 = errors;
const _errs37 = errors;
if(errors === _errs37){
if(errors === _errs37){
if(typeof data15 === "string"){
if(!(formats0(data15))){
return false;
}
}
else {
return false;
}
}
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const schema85 = {"type":"object","required":["id"],"additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"id":{"$ref":"#/definitions/slug"},"title":{"$ref":"#/definitions/phrase"},"products":{"$ref":"#/definitions/phrases"},"use_cases":{"$ref":"#/definitions/phrases"},"replaces":{"$ref":"#/definitions/phrases"},"advocates":{"$ref":"#/definitions/slugs"},"challenge":{"$ref":"#/definitions/text"},"solution":{"$ref":"#/definitions/text"},"outcomes":{"type":"array","maxItems":100,"items":{"$ref":"#/definitions/outcome"}},"reviewed_on":{"$ref":"#/definitions/day"}}};
const schema90 = {"type":"object","required":["metric"],"additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"metric":{"$ref":"#/definitions/phrase"},"before":{"type":["string","number"],"maxLength":500},"after":{"type":["string","number"],"maxLength":500},"change":{"type":["string","number"],"maxLength":500},"measured_on":{"$ref":"#/definitions/day"},"verified_by":{"type":"string","enum":["customer","vendor","third-party"]},"evidence":{"$ref":"#/definitions/text"}}};

function validate89(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.metric === undefined) && (missing0 = "metric")){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "metric") || (key0 === "before")) || (key0 === "after")) || (key0 === "change")) || (key0 === "measured_on")) || (key0 === "verified_by")) || (key0 === "evidence")) || (pattern0.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.metric !== undefined){
let data0 = data.metric;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(data0.length > 500){
return false;
}
else {
if(!pattern1.test(data0)){
return false;
}
}
}
else {
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.before !== undefined){
let data1 = data.before;
const _errs5 = errors;
if((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))){
return false;
}
if(errors === _errs5){
if(typeof data1 === "string"){
if(data1.length > 500){
return false;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.after !== undefined){
let data2 = data.after;
const _errs7 = errors;
if((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))){
return false;
}
if(errors === _errs7){
if(typeof data2 === "string"){
if(data2.length > 500){
return false;
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.change !== undefined){
let data3 = data.change;
const _errs9 = errors;
if((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))){
return false;
}
if(errors === _errs9){
if(typeof data3 === "string"){
if(data3.length > 500){
return false;
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.measured_on !== undefined){
let data4 = data.measured_on;
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(errors === _errs12){
if(typeof data4 === "string"){
if(!(formats0(data4))){
return false;
}
}
else {
return false;
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.verified_by !== undefined){
let data5 = data.verified_by;
const _errs14 = errors;
if(typeof data5 !== "string"){
return false;
}
if(!(((data5 === "customer") || (data5 === "vendor")) || (data5 === "third-party"))){
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evidence !== undefined){
let data6 = data.evidence;
const _errs16 = errors;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data6 === "string"){
if(data6.length > 20000){
return false;
}
else {
if(!pattern1.test(data6)){
return false;
}
}
}
else {
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate84(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((func2.call(schema85.properties, key0)) || (pattern0.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(data0.length > 200){
return false;
}
else {
if(!pattern26.test(data0)){
return false;
}
}
}
else {
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
let data1 = data.title;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(data1.length > 500){
return false;
}
else {
if(!pattern1.test(data1)){
return false;
}
}
}
else {
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.products !== undefined){
const _errs8 = errors;
if(!(validate11(data.products))){
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.use_cases !== undefined){
const _errs9 = errors;
if(!(validate11(data.use_cases))){
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.replaces !== undefined){
const _errs10 = errors;
if(!(validate11(data.replaces))){
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.advocates !== undefined){
const _errs11 = errors;
if(!(validate69(data.advocates))){
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.challenge !== undefined){
let data6 = data.challenge;
const _errs12 = errors;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data6 === "string"){
if(data6.length > 20000){
return false;
}
else {
if(!pattern1.test(data6)){
return false;
}
}
}
else {
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.solution !== undefined){
let data7 = data.solution;
const _errs15 = errors;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data7 === "string"){
if(data7.length > 20000){
return false;
}
else {
if(!pattern1.test(data7)){
return false;
}
}
}
else {
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outcomes !== undefined){
let data8 = data.outcomes;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data8)){
if(data8.length > 100){
return false;
}
else {
var valid5 = true;
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
const _errs20 = errors;
if(!(validate89(data8[i0]))){
return false;
}
var valid5 = _errs20 === errors;
if(!valid5){
break;
}
}
}
}
else {
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reviewed_on !== undefined){
let data10 = data.reviewed_on;
const _errs21 = errors;
const _errs22 = errors;
if(errors === _errs22){
if(errors === _errs22){
if(typeof data10 === "string"){
if(!(formats0(data10))){
return false;
}
}
else {
return false;
}
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const schema95 = {"type":"object","required":["id","use"],"additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"id":{"$ref":"#/definitions/slug"},"use":{"$ref":"#/definitions/use"},"story":{"$ref":"#/definitions/slug"},"advocate":{"$ref":"#/definitions/slug"},"said_as":{"$ref":"#/definitions/phrase"},"attribution":{"$ref":"#/definitions/attribution"},"audience":{"$ref":"#/definitions/audience"},"territories":{"$ref":"#/definitions/phrases"},"text":{"$ref":"#/definitions/text"},"approved_text_sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"file":{"$ref":"#/definitions/text"},"approved_file_sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"derived_from":{"$ref":"#/definitions/slug"},"approved_by":{"$ref":"#/definitions/phrase"},"approved_on":{"$ref":"#/definitions/day"},"approval_evidence":{"$ref":"#/definitions/text"},"status":{"type":"string","enum":["draft","live","retired"]},"published_on":{"$ref":"#/definitions/day"},"placements":{"type":"array","maxItems":200,"items":{"$ref":"#/definitions/placement"}},"disclosure":{"$ref":"#/definitions/text"}}};
const schema110 = {"type":"object","required":["where"],"additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"where":{"$ref":"#/definitions/text"},"channel":{"$ref":"#/definitions/channel"},"since":{"$ref":"#/definitions/day"},"removed_on":{"$ref":"#/definitions/day"},"met":{"$ref":"#/definitions/slugs"},"text_sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"despite":{"$ref":"#/definitions/text"}}};
const schema112 = {"type":"string","enum":["website","social","email","ads","deck","event","print","press","app","partner","investors"]};

function validate94(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.where === undefined) && (missing0 = "where")){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "where") || (key0 === "channel")) || (key0 === "since")) || (key0 === "removed_on")) || (key0 === "met")) || (key0 === "text_sha256")) || (key0 === "despite")) || (pattern0.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.where !== undefined){
let data0 = data.where;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(data0.length > 20000){
return false;
}
else {
if(!pattern1.test(data0)){
return false;
}
}
}
else {
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.channel !== undefined){
let data1 = data.channel;
const _errs5 = errors;
if(typeof data1 !== "string"){
return false;
}
if(!(((((((((((data1 === "website") || (data1 === "social")) || (data1 === "email")) || (data1 === "ads")) || (data1 === "deck")) || (data1 === "event")) || (data1 === "print")) || (data1 === "press")) || (data1 === "app")) || (data1 === "partner")) || (data1 === "investors"))){
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.since !== undefined){
let data2 = data.since;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(errors === _errs9){
if(typeof data2 === "string"){
if(!(formats0(data2))){
return false;
}
}
else {
return false;
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.removed_on !== undefined){
let data3 = data.removed_on;
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(errors === _errs12){
if(typeof data3 === "string"){
if(!(formats0(data3))){
return false;
}
}
else {
return false;
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.met !== undefined){
const _errs14 = errors;
if(!(validate69(data.met))){
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.text_sha256 !== undefined){
let data5 = data.text_sha256;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data5 === "string"){
if(!pattern8.test(data5)){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.despite !== undefined){
let data6 = data.despite;
const _errs17 = errors;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data6 === "string"){
if(data6.length > 20000){
return false;
}
else {
if(!pattern1.test(data6)){
return false;
}
}
}
else {
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate92(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.use === undefined) && (missing0 = "use"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((func2.call(schema95.properties, key0)) || (pattern0.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(data0.length > 200){
return false;
}
else {
if(!pattern26.test(data0)){
return false;
}
}
}
else {
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.use !== undefined){
let data1 = data.use;
const _errs5 = errors;
if(typeof data1 !== "string"){
return false;
}
if(!((((((((((((((((((data1 === "name") || (data1 === "logo")) || (data1 === "quote")) || (data1 === "case-study")) || (data1 === "press-release")) || (data1 === "video")) || (data1 === "podcast")) || (data1 === "social-post")) || (data1 === "review")) || (data1 === "award")) || (data1 === "rfp")) || (data1 === "reference-call")) || (data1 === "analyst-call")) || (data1 === "investor-call")) || (data1 === "press-interview")) || (data1 === "site-visit")) || (data1 === "speaking")) || (data1 === "advisory-board"))){
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.story !== undefined){
let data2 = data.story;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data2 === "string"){
if(data2.length > 200){
return false;
}
else {
if(!pattern26.test(data2)){
return false;
}
}
}
else {
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.advocate !== undefined){
let data3 = data.advocate;
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data3 === "string"){
if(data3.length > 200){
return false;
}
else {
if(!pattern26.test(data3)){
return false;
}
}
}
else {
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.said_as !== undefined){
let data4 = data.said_as;
const _errs14 = errors;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data4 === "string"){
if(data4.length > 500){
return false;
}
else {
if(!pattern1.test(data4)){
return false;
}
}
}
else {
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attribution !== undefined){
let data5 = data.attribution;
const _errs17 = errors;
if(typeof data5 !== "string"){
return false;
}
if(!(((data5 === "named") || (data5 === "role-only")) || (data5 === "blinded"))){
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.audience !== undefined){
let data6 = data.audience;
const _errs20 = errors;
if(typeof data6 !== "string"){
return false;
}
if(!(((data6 === "internal") || (data6 === "prospects")) || (data6 === "public"))){
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.territories !== undefined){
const _errs23 = errors;
if(!(validate11(data.territories))){
return false;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.text !== undefined){
let data8 = data.text;
const _errs24 = errors;
const _errs25 = errors;
if(errors === _errs25){
if(typeof data8 === "string"){
if(data8.length > 20000){
return false;
}
else {
if(!pattern1.test(data8)){
return false;
}
}
}
else {
return false;
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.approved_text_sha256 !== undefined){
let data9 = data.approved_text_sha256;
const _errs27 = errors;
if(errors === _errs27){
if(typeof data9 === "string"){
if(!pattern8.test(data9)){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.file !== undefined){
let data10 = data.file;
const _errs29 = errors;
const _errs30 = errors;
if(errors === _errs30){
if(typeof data10 === "string"){
if(data10.length > 20000){
return false;
}
else {
if(!pattern1.test(data10)){
return false;
}
}
}
else {
return false;
}
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.approved_file_sha256 !== undefined){
let data11 = data.approved_file_sha256;
const _errs32 = errors;
if(errors === _errs32){
if(typeof data11 === "string"){
if(!pattern8.test(data11)){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.derived_from !== undefined){
let data12 = data.derived_from;
const _errs34 = errors;
const _errs35 = errors;
if(errors === _errs35){
if(typeof data12 === "string"){
if(data12.length > 200){
return false;
}
else {
if(!pattern26.test(data12)){
return false;
}
}
}
else {
return false;
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.approved_by !== undefined){
let data13 = data.approved_by;
const _errs37 = errors;
const _errs38 = errors;
if(errors === _errs38){
if(typeof data13 === "string"){
if(data13.length > 500){
return false;
}
else {
if(!pattern1.test(data13)){
return false;
}
}
}
else {
return false;
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.approved_on !== undefined){
let data14 = data.approved_on;
const _errs40 = errors;
const _errs41 = errors;
if(errors === _errs41){
if(errors === _errs41){
if(typeof data14 === "string"){
if(!(formats0(data14))){
return false;
}
}
else {
return false;
}
}
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.approval_evidence !== undefined){
let data15 = data.approval_evidence;
const _errs43 = errors;
const _errs44 = errors;
if(errors === _errs44){
if(typeof data15 === "string"){
if(data15.length > 20000){
return false;
}
else {
if(!pattern1.test(data15)){
return false;
}
}
}
else {
return false;
}
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data16 = data.status;
const _errs46 = errors;
if(typeof data16 !== "string"){
return false;
}
if(!(((data16 === "draft") || (data16 === "live")) || (data16 === "retired"))){
return false;
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.published_on !== undefined){
let data17 = data.published_on;
const _errs48 = errors;
const _errs49 = errors;
if(errors === _errs49){
if(errors === _errs49){
if(typeof data17 === "string"){
if(!(formats0(data17))){
return false;
}
}
else {
return false;
}
}
}
var valid0 = _errs48 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.placements !== undefined){
let data18 = data.placements;
const _errs51 = errors;
if(errors === _errs51){
if(Array.isArray(data18)){
if(data18.length > 200){
return false;
}
else {
var valid15 = true;
const len0 = data18.length;
for(let i0=0; i0<len0; i0++){
const _errs53 = errors;
if(!(validate94(data18[i0]))){
return false;
}
var valid15 = _errs53 === errors;
if(!valid15){
break;
}
}
}
}
else {
return false;
}
}
var valid0 = _errs51 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.disclosure !== undefined){
let data20 = data.disclosure;
const _errs54 = errors;
const _errs55 = errors;
if(errors === _errs55){
if(typeof data20 === "string"){
if(data20.length > 20000){
return false;
}
else {
if(!pattern1.test(data20)){
return false;
}
}
}
else {
return false;
}
}
var valid0 = _errs54 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const schema117 = {"type":"object","required":["on","use","status"],"additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"id":{"$ref":"#/definitions/slug"},"asked_on":{"$ref":"#/definitions/day"},"on":{"$ref":"#/definitions/day"},"use":{"$ref":"#/definitions/use"},"status":{"type":"string","enum":["asked","agreed","scheduled","completed","cancelled","no-show","declined"]},"advocate":{"$ref":"#/definitions/slug"},"advocates":{"$ref":"#/definitions/slugs"},"story":{"$ref":"#/definitions/slug"},"prospect":{"$ref":"#/definitions/phrase"},"place":{"$ref":"#/definitions/place"},"met":{"$ref":"#/definitions/slugs"},"approved_by":{"$ref":"#/definitions/phrase"},"approved_on":{"$ref":"#/definitions/day"},"needed_by":{"$ref":"#/definitions/day"},"topics":{"$ref":"#/definitions/phrases"},"requested_by":{"$ref":"#/definitions/phrase"},"opportunity":{"$ref":"#/definitions/phrase"},"result":{"type":"string","enum":["won","lost","open","none"]},"value":{"type":["number","string"],"pattern":"^[0-9]{1,15}(?:\\.[0-9]{1,2})? [A-Z]{3}$"},"feedback":{"$ref":"#/definitions/text"},"despite":{"$ref":"#/definitions/text"}}};
const pattern85 = new RegExp("^[0-9]{1,15}(?:\\.[0-9]{1,2})? [A-Z]{3}$", "u");

function validate98(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.on === undefined) && (missing0 = "on")) || ((data.use === undefined) && (missing0 = "use"))) || ((data.status === undefined) && (missing0 = "status"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((func2.call(schema117.properties, key0)) || (pattern0.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(data0.length > 200){
return false;
}
else {
if(!pattern26.test(data0)){
return false;
}
}
}
else {
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.asked_on !== undefined){
let data1 = data.asked_on;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(errors === _errs6){
if(typeof data1 === "string"){
if(!(formats0(data1))){
return false;
}
}
else {
return false;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.on !== undefined){
let data2 = data.on;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(errors === _errs9){
if(typeof data2 === "string"){
if(!(formats0(data2))){
return false;
}
}
else {
return false;
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.use !== undefined){
let data3 = data.use;
const _errs11 = errors;
if(typeof data3 !== "string"){
return false;
}
if(!((((((((((((((((((data3 === "name") || (data3 === "logo")) || (data3 === "quote")) || (data3 === "case-study")) || (data3 === "press-release")) || (data3 === "video")) || (data3 === "podcast")) || (data3 === "social-post")) || (data3 === "review")) || (data3 === "award")) || (data3 === "rfp")) || (data3 === "reference-call")) || (data3 === "analyst-call")) || (data3 === "investor-call")) || (data3 === "press-interview")) || (data3 === "site-visit")) || (data3 === "speaking")) || (data3 === "advisory-board"))){
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data4 = data.status;
const _errs14 = errors;
if(typeof data4 !== "string"){
return false;
}
if(!(((((((data4 === "asked") || (data4 === "agreed")) || (data4 === "scheduled")) || (data4 === "completed")) || (data4 === "cancelled")) || (data4 === "no-show")) || (data4 === "declined"))){
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.advocate !== undefined){
let data5 = data.advocate;
const _errs16 = errors;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data5 === "string"){
if(data5.length > 200){
return false;
}
else {
if(!pattern26.test(data5)){
return false;
}
}
}
else {
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.advocates !== undefined){
const _errs19 = errors;
if(!(validate69(data.advocates))){
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.story !== undefined){
let data7 = data.story;
const _errs20 = errors;
const _errs21 = errors;
if(errors === _errs21){
if(typeof data7 === "string"){
if(data7.length > 200){
return false;
}
else {
if(!pattern26.test(data7)){
return false;
}
}
}
else {
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prospect !== undefined){
let data8 = data.prospect;
const _errs23 = errors;
const _errs24 = errors;
if(errors === _errs24){
if(typeof data8 === "string"){
if(data8.length > 500){
return false;
}
else {
if(!pattern1.test(data8)){
return false;
}
}
}
else {
return false;
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.place !== undefined){
let data9 = data.place;
const _errs26 = errors;
const _errs27 = errors;
if(errors === _errs27){
if(typeof data9 === "string"){
if(data9.length > 2000){
return false;
}
else {
if(!pattern34.test(data9)){
return false;
}
}
}
else {
return false;
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.met !== undefined){
const _errs29 = errors;
if(!(validate69(data.met))){
return false;
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.approved_by !== undefined){
let data11 = data.approved_by;
const _errs30 = errors;
const _errs31 = errors;
if(errors === _errs31){
if(typeof data11 === "string"){
if(data11.length > 500){
return false;
}
else {
if(!pattern1.test(data11)){
return false;
}
}
}
else {
return false;
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.approved_on !== undefined){
let data12 = data.approved_on;
const _errs33 = errors;
const _errs34 = errors;
if(errors === _errs34){
if(errors === _errs34){
if(typeof data12 === "string"){
if(!(formats0(data12))){
return false;
}
}
else {
return false;
}
}
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.needed_by !== undefined){
let data13 = data.needed_by;
const _errs36 = errors;
const _errs37 = errors;
if(errors === _errs37){
if(errors === _errs37){
if(typeof data13 === "string"){
if(!(formats0(data13))){
return false;
}
}
else {
return false;
}
}
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.topics !== undefined){
const _errs39 = errors;
if(!(validate11(data.topics))){
return false;
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requested_by !== undefined){
let data15 = data.requested_by;
const _errs40 = errors;
const _errs41 = errors;
if(errors === _errs41){
if(typeof data15 === "string"){
if(data15.length > 500){
return false;
}
else {
if(!pattern1.test(data15)){
return false;
}
}
}
else {
return false;
}
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.opportunity !== undefined){
let data16 = data.opportunity;
const _errs43 = errors;
const _errs44 = errors;
if(errors === _errs44){
if(typeof data16 === "string"){
if(data16.length > 500){
return false;
}
else {
if(!pattern1.test(data16)){
return false;
}
}
}
else {
return false;
}
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.result !== undefined){
let data17 = data.result;
const _errs46 = errors;
if(typeof data17 !== "string"){
return false;
}
if(!((((data17 === "won") || (data17 === "lost")) || (data17 === "open")) || (data17 === "none"))){
return false;
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.value !== undefined){
let data18 = data.value;
const _errs48 = errors;
if((!((typeof data18 == "number") && (isFinite(data18)))) && (typeof data18 !== "string")){
return false;
}
if(errors === _errs48){
if(typeof data18 === "string"){
if(!pattern85.test(data18)){
return false;
}
}
}
var valid0 = _errs48 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.feedback !== undefined){
let data19 = data.feedback;
const _errs50 = errors;
const _errs51 = errors;
if(errors === _errs51){
if(typeof data19 === "string"){
if(data19.length > 20000){
return false;
}
else {
if(!pattern1.test(data19)){
return false;
}
}
}
else {
return false;
}
}
var valid0 = _errs50 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.despite !== undefined){
let data20 = data.despite;
const _errs53 = errors;
const _errs54 = errors;
if(errors === _errs54){
if(typeof data20 === "string"){
if(data20.length > 20000){
return false;
}
else {
if(!pattern1.test(data20)){
return false;
}
}
}
else {
return false;
}
}
var valid0 = _errs53 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const schema133 = {"type":"object","required":["on","kind"],"additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"on":{"$ref":"#/definitions/day"},"kind":{"type":"string","enum":["co-marketing","early-access","executive-access","speaking-slot","training","credit","discount","reciprocal-reference","gift","donation","travel","ticket","other"]},"note":{"$ref":"#/definitions/text"}}};

function validate103(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.on === undefined) && (missing0 = "on")) || ((data.kind === undefined) && (missing0 = "kind"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "on") || (key0 === "kind")) || (key0 === "note")) || (pattern0.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.on !== undefined){
let data0 = data.on;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(errors === _errs3){
if(typeof data0 === "string"){
if(!(formats0(data0))){
return false;
}
}
else {
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
let data1 = data.kind;
const _errs5 = errors;
if(typeof data1 !== "string"){
return false;
}
if(!(((((((((((((data1 === "co-marketing") || (data1 === "early-access")) || (data1 === "executive-access")) || (data1 === "speaking-slot")) || (data1 === "training")) || (data1 === "credit")) || (data1 === "discount")) || (data1 === "reciprocal-reference")) || (data1 === "gift")) || (data1 === "donation")) || (data1 === "travel")) || (data1 === "ticket")) || (data1 === "other"))){
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.note !== undefined){
let data2 = data.note;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data2 === "string"){
if(data2.length > 20000){
return false;
}
else {
if(!pattern1.test(data2)){
return false;
}
}
}
else {
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate10(data){
/*# sourceURL="https://unpkg.com/customer-refs/schemas/customer.schema.json" */;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 200){
return false;
}
else {
let missing0;
if((data.name === undefined) && (missing0 = "name")){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((func2.call(schema11.properties, key0)) || (pattern0.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
let data0 = data.name;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(data0.length > 500){
return false;
}
else {
if(!pattern1.test(data0)){
return false;
}
}
}
else {
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.aliases !== undefined){
const _errs5 = errors;
if(!(validate11(data.aliases))){
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.domains !== undefined){
const _errs6 = errors;
if(!(validate11(data.domains))){
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.website !== undefined){
let data3 = data.website;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(data3.length > 500){
return false;
}
else {
if(!pattern3.test(data3)){
return false;
}
}
}
else {
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mentions !== undefined){
const _errs9 = errors;
if(!(validate14(data.mentions))){
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.blinded_as !== undefined){
let data5 = data.blinded_as;
const _errs10 = errors;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data5 === "string"){
if(data5.length > 500){
return false;
}
else {
if(!pattern1.test(data5)){
return false;
}
}
}
else {
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data6 = data.status;
const _errs13 = errors;
if(typeof data6 !== "string"){
return false;
}
if(!(((((data6 === "nominated") || (data6 === "active")) || (data6 === "paused")) || (data6 === "retired")) || (data6 === "do-not-contact"))){
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.paused_until !== undefined){
let data7 = data.paused_until;
const _errs15 = errors;
const _errs16 = errors;
if(errors === _errs16){
if(errors === _errs16){
if(typeof data7 === "string"){
if(!(formats0(data7))){
return false;
}
}
else {
return false;
}
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.industry !== undefined){
let data8 = data.industry;
const _errs18 = errors;
const _errs19 = errors;
if(errors === _errs19){
if(typeof data8 === "string"){
if(data8.length > 500){
return false;
}
else {
if(!pattern1.test(data8)){
return false;
}
}
}
else {
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.segment !== undefined){
let data9 = data.segment;
const _errs21 = errors;
const _errs22 = errors;
if(errors === _errs22){
if(typeof data9 === "string"){
if(data9.length > 500){
return false;
}
else {
if(!pattern1.test(data9)){
return false;
}
}
}
else {
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.region !== undefined){
let data10 = data.region;
const _errs24 = errors;
const _errs25 = errors;
if(errors === _errs25){
if(typeof data10 === "string"){
if(data10.length > 500){
return false;
}
else {
if(!pattern1.test(data10)){
return false;
}
}
}
else {
return false;
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.country !== undefined){
let data11 = data.country;
const _errs27 = errors;
if(errors === _errs27){
if(typeof data11 === "string"){
if(!pattern13.test(data11)){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.employees !== undefined){
let data12 = data.employees;
const _errs29 = errors;
if((!((typeof data12 == "number") && (isFinite(data12)))) && (typeof data12 !== "string")){
return false;
}
if(errors === _errs29){
if(typeof data12 === "string"){
if(data12.length > 500){
return false;
}
}
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customer_since !== undefined){
let data13 = data.customer_since;
const _errs31 = errors;
const _errs32 = errors;
if(errors === _errs32){
if(errors === _errs32){
if(typeof data13 === "string"){
if(!(formats0(data13))){
return false;
}
}
else {
return false;
}
}
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.owners !== undefined){
let data14 = data.owners;
const _errs34 = errors;
if(errors === _errs34){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
const _errs36 = errors;
for(const key1 in data14){
if(!((((key1 === "account") || (key1 === "references")) || (key1 === "sponsor")) || (pattern0.test(key1)))){
return false;
break;
}
}
if(_errs36 === errors){
if(data14.account !== undefined){
let data15 = data14.account;
const _errs37 = errors;
const _errs38 = errors;
if(errors === _errs38){
if(typeof data15 === "string"){
if(data15.length > 500){
return false;
}
else {
if(!pattern1.test(data15)){
return false;
}
}
}
else {
return false;
}
}
var valid8 = _errs37 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data14.references !== undefined){
let data16 = data14.references;
const _errs40 = errors;
const _errs41 = errors;
if(errors === _errs41){
if(typeof data16 === "string"){
if(data16.length > 500){
return false;
}
else {
if(!pattern1.test(data16)){
return false;
}
}
}
else {
return false;
}
}
var valid8 = _errs40 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data14.sponsor !== undefined){
let data17 = data14.sponsor;
const _errs43 = errors;
const _errs44 = errors;
if(errors === _errs44){
if(typeof data17 === "string"){
if(data17.length > 500){
return false;
}
else {
if(!pattern1.test(data17)){
return false;
}
}
}
else {
return false;
}
}
var valid8 = _errs43 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
else {
return false;
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.products !== undefined){
let data18 = data.products;
const _errs46 = errors;
if(errors === _errs46){
if(Array.isArray(data18)){
if(data18.length > 500){
return false;
}
else {
var valid12 = true;
const len0 = data18.length;
for(let i0=0; i0<len0; i0++){
const _errs48 = errors;
if(!(validate20(data18[i0]))){
return false;
}
var valid12 = _errs48 === errors;
if(!valid12){
break;
}
}
}
}
else {
return false;
}
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.health !== undefined){
const _errs49 = errors;
if(!(validate22(data.health))){
return false;
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.contract !== undefined){
const _errs50 = errors;
if(!(validate24(data.contract))){
return false;
}
var valid0 = _errs50 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.excludes !== undefined){
const _errs51 = errors;
if(!(validate11(data.excludes))){
return false;
}
var valid0 = _errs51 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.approvers !== undefined){
const _errs52 = errors;
if(!(validate27(data.approvers))){
return false;
}
var valid0 = _errs52 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quiet_periods !== undefined){
let data24 = data.quiet_periods;
const _errs53 = errors;
if(errors === _errs53){
if(Array.isArray(data24)){
if(data24.length > 100){
return false;
}
else {
var valid13 = true;
const len1 = data24.length;
for(let i1=0; i1<len1; i1++){
const _errs55 = errors;
if(!(validate49(data24[i1]))){
return false;
}
var valid13 = _errs55 === errors;
if(!valid13){
break;
}
}
}
}
else {
return false;
}
}
var valid0 = _errs53 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.parent !== undefined){
let data26 = data.parent;
const _errs56 = errors;
const _errs57 = errors;
if(errors === _errs57){
if(typeof data26 === "string"){
if(data26.length > 200){
return false;
}
else {
if(!pattern26.test(data26)){
return false;
}
}
}
else {
return false;
}
}
var valid0 = _errs56 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.acquired_on !== undefined){
let data27 = data.acquired_on;
const _errs59 = errors;
const _errs60 = errors;
if(errors === _errs60){
if(errors === _errs60){
if(typeof data27 === "string"){
if(!(formats0(data27))){
return false;
}
}
else {
return false;
}
}
}
var valid0 = _errs59 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.limits !== undefined){
const _errs62 = errors;
if(!(validate53(data.limits))){
return false;
}
var valid0 = _errs62 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.consent !== undefined){
let data29 = data.consent;
const _errs63 = errors;
if(errors === _errs63){
if(Array.isArray(data29)){
if(data29.length > 1000){
return false;
}
else {
var valid16 = true;
const len2 = data29.length;
for(let i2=0; i2<len2; i2++){
const _errs65 = errors;
if(!(validate67(data29[i2]))){
return false;
}
var valid16 = _errs65 === errors;
if(!valid16){
break;
}
}
}
}
else {
return false;
}
}
var valid0 = _errs63 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.advocates !== undefined){
let data31 = data.advocates;
const _errs66 = errors;
if(errors === _errs66){
if(Array.isArray(data31)){
if(data31.length > 500){
return false;
}
else {
var valid17 = true;
const len3 = data31.length;
for(let i3=0; i3<len3; i3++){
const _errs68 = errors;
if(!(validate78(data31[i3]))){
return false;
}
var valid17 = _errs68 === errors;
if(!valid17){
break;
}
}
}
}
else {
return false;
}
}
var valid0 = _errs66 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stories !== undefined){
let data33 = data.stories;
const _errs69 = errors;
if(errors === _errs69){
if(Array.isArray(data33)){
if(data33.length > 500){
return false;
}
else {
var valid18 = true;
const len4 = data33.length;
for(let i4=0; i4<len4; i4++){
const _errs71 = errors;
if(!(validate84(data33[i4]))){
return false;
}
var valid18 = _errs71 === errors;
if(!valid18){
break;
}
}
}
}
else {
return false;
}
}
var valid0 = _errs69 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.assets !== undefined){
let data35 = data.assets;
const _errs72 = errors;
if(errors === _errs72){
if(Array.isArray(data35)){
if(data35.length > 1000){
return false;
}
else {
var valid19 = true;
const len5 = data35.length;
for(let i5=0; i5<len5; i5++){
const _errs74 = errors;
if(!(validate92(data35[i5]))){
return false;
}
var valid19 = _errs74 === errors;
if(!valid19){
break;
}
}
}
}
else {
return false;
}
}
var valid0 = _errs72 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.activity !== undefined){
let data37 = data.activity;
const _errs75 = errors;
if(errors === _errs75){
if(Array.isArray(data37)){
if(data37.length > 2000){
return false;
}
else {
var valid20 = true;
const len6 = data37.length;
for(let i6=0; i6<len6; i6++){
const _errs77 = errors;
if(!(validate98(data37[i6]))){
return false;
}
var valid20 = _errs77 === errors;
if(!valid20){
break;
}
}
}
}
else {
return false;
}
}
var valid0 = _errs75 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gives !== undefined){
let data39 = data.gives;
const _errs78 = errors;
if(errors === _errs78){
if(Array.isArray(data39)){
if(data39.length > 1000){
return false;
}
else {
var valid21 = true;
const len7 = data39.length;
for(let i7=0; i7<len7; i7++){
const _errs80 = errors;
if(!(validate103(data39[i7]))){
return false;
}
var valid21 = _errs80 === errors;
if(!valid21){
break;
}
}
}
}
else {
return false;
}
}
var valid0 = _errs78 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

export const config = validate105;
const schema136 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://unpkg.com/customer-refs/schemas/config.schema.json","type":"object","required":["version"],"additionalProperties":false,"maxProperties":200,"patternProperties":{"^x-":{}},"properties":{"version":{"type":"number","enum":[1]},"customers":{"$ref":"#/definitions/phrase"},"timezone":{"$ref":"#/definitions/phrase"},"sites":{"type":"array","maxItems":200,"items":{"$ref":"#/definitions/phrase"}},"scan":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"content":{"type":"array","maxItems":100,"items":{"type":"object","required":["files"],"additionalProperties":false,"properties":{"files":{"$ref":"#/definitions/phrase"},"use":{"type":"string","enum":["name","logo","quote","case-study","press-release","video","podcast","social-post","review","award","rfp"]},"audience":{"type":"string","enum":["internal","prospects","public"]},"level":{"type":"string","enum":["off","info","warning","error"]}}}},"ignore":{"type":"array","maxItems":100,"items":{"$ref":"#/definitions/phrase"}},"tests":{"type":"string","enum":["off","info","warning","error"]}}},"taxonomy":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"products":{"$ref":"#/definitions/terms"},"industries":{"$ref":"#/definitions/terms"},"segments":{"$ref":"#/definitions/terms"},"regions":{"type":"object","additionalProperties":{"$ref":"#/definitions/region"}},"use_cases":{"$ref":"#/definitions/terms"},"personas":{"$ref":"#/definitions/terms"},"topics":{"$ref":"#/definitions/terms"},"requirements":{"$ref":"#/definitions/terms"}}},"policy":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"limits":{"type":"object","additionalProperties":false,"properties":{"advocate":{"$ref":"#/definitions/limits"},"customer":{"$ref":"#/definitions/limits"}}},"rest":{"$ref":"#/definitions/rests"},"consent":{"type":"object","additionalProperties":false,"properties":{"warn":{"$ref":"#/definitions/duration"},"review_after":{"$ref":"#/definitions/duration"}}},"health":{"type":"object","additionalProperties":false,"properties":{"max_age":{"$ref":"#/definitions/duration"},"renewal_window":{"$ref":"#/definitions/duration"}}},"advocate":{"type":"object","additionalProperties":false,"properties":{"verify_after":{"$ref":"#/definitions/duration"}}},"story":{"type":"object","additionalProperties":false,"properties":{"review_after":{"$ref":"#/definitions/duration"}}},"decline":{"type":"object","additionalProperties":false,"properties":{"ask_again_after":{"$ref":"#/definitions/duration"},"by_reason":{"type":"object","additionalProperties":false,"properties":{"personal-risk":{"$ref":"#/definitions/leftAlone"},"too-soon":{"$ref":"#/definitions/leftAlone"},"competitive-advantage":{"$ref":"#/definitions/leftAlone"},"corporate-policy":{"$ref":"#/definitions/leftAlone"},"clause-struck":{"$ref":"#/definitions/leftAlone"},"legal":{"$ref":"#/definitions/leftAlone"},"no-time":{"$ref":"#/definitions/leftAlone"},"unhappy":{"$ref":"#/definitions/leftAlone"},"other":{"$ref":"#/definitions/leftAlone"}}}}},"takedown":{"type":"object","additionalProperties":false,"properties":{"within":{"$ref":"#/definitions/duration"}}},"coverage":{"type":"array","maxItems":20,"items":{"type":"object","required":["by","for","min"],"additionalProperties":false,"properties":{"by":{"type":"array","maxItems":2,"items":{"type":"string","enum":["product","industry","segment","region","use-case","persona","language"]}},"for":{"type":"string","enum":["name","logo","quote","case-study","press-release","video","podcast","social-post","review","award","rfp","reference-call","analyst-call","investor-call","press-interview","site-visit","speaking","advisory-board"]},"min":{"type":"integer","minimum":1}}}},"fiscal_year_starts":{"type":"string","pattern":"^(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])$"}}},"rules":{"$ref":"#/definitions/levels"},"overrides":{"type":"array","maxItems":100,"items":{"type":"object","required":["files","rules"],"additionalProperties":false,"properties":{"files":{"$ref":"#/definitions/phrase"},"rules":{"$ref":"#/definitions/levels"}}}},"max_file_size":{"type":"string","pattern":"^[1-9][0-9]{0,8}(?:B|KiB|MiB)$"},"publish":{"type":"array","maxItems":100,"items":{"type":"object","required":["to"],"additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"to":{"$ref":"#/definitions/phrase"},"list":{"type":"string","enum":["names","logos","customers"]},"each":{"type":"string","enum":["story"]},"as":{"type":"string","enum":["table","bullets","json","yaml"]},"columns":{"type":"array","maxItems":10,"items":{"type":"string","enum":["name","industry","segment","region","website","products","logo","story","address","quote","ref"]}},"sort":{"type":"string","enum":["name","ref"]},"template":{"$ref":"#/definitions/phrase"},"block":{"type":"string","pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$"},"audience":{"type":"string","enum":["internal","prospects","public"]},"territory":{"$ref":"#/definitions/phrase"},"place":{"$ref":"#/definitions/phrase"}}}},"share":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"key":{"type":"string","pattern":"^[0-9A-Za-z_-]{16,128}$"}}},"searches":{"type":"object","maxProperties":500,"additionalProperties":{"$ref":"#/definitions/search"}},"site":{"type":"object","additionalProperties":false,"properties":{"stale_after":{"$ref":"#/definitions/duration"},"ask":{"type":"string","maxLength":2000,"pattern":"^(?:mailto:|https://[^\\s/?#{}]+(?:[/?#]|$))[^\\s]*$"}}}},"definitions":{"phrase":{"type":"string","pattern":"\\S","maxLength":500},"phrases":{"type":"array","maxItems":500,"items":{"$ref":"#/definitions/phrase"}},"period":{"type":"string","pattern":"^(?:(?:0|[1-9][0-9]{0,4})(?:d|w|mo|y)|month|quarter|year)$"},"duration":{"type":"string","pattern":"^(?:0|[1-9][0-9]{0,4})(?:d|w|mo|y)$"},"leftAlone":{"type":"string","pattern":"^(?:(?:0|[1-9][0-9]{0,4})(?:d|w|mo|y)|never)$"},"terms":{"type":"object","maxProperties":5000,"additionalProperties":{"$ref":"#/definitions/term"}},"term":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"name":{"$ref":"#/definitions/phrase"},"aliases":{"$ref":"#/definitions/phrases"},"was":{"$ref":"#/definitions/phrases"},"retired_on":{"type":"string","format":"date"}}},"region":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"name":{"$ref":"#/definitions/phrase"},"aliases":{"$ref":"#/definitions/phrases"},"was":{"$ref":"#/definitions/phrases"},"retired_on":{"type":"string","format":"date"},"countries":{"type":"array","maxItems":300,"items":{"type":"string","pattern":"^[A-Z]{2}$"}}}},"levels":{"type":"object","maxProperties":200,"additionalProperties":{"type":"string","enum":["off","info","warning","error"]}},"limit":{"type":"object","required":["max","per"],"additionalProperties":false,"properties":{"max":{"type":"integer","minimum":0},"per":{"$ref":"#/definitions/period"}}},"limits":{"type":"object","additionalProperties":false,"properties":{"any":{"$ref":"#/definitions/limit"},"quote":{"$ref":"#/definitions/limit"},"video":{"$ref":"#/definitions/limit"},"podcast":{"$ref":"#/definitions/limit"},"reference-call":{"$ref":"#/definitions/limit"},"analyst-call":{"$ref":"#/definitions/limit"},"investor-call":{"$ref":"#/definitions/limit"},"press-interview":{"$ref":"#/definitions/limit"},"site-visit":{"$ref":"#/definitions/limit"},"speaking":{"$ref":"#/definitions/limit"},"advisory-board":{"$ref":"#/definitions/limit"}}},"rests":{"type":"object","additionalProperties":false,"properties":{"any":{"$ref":"#/definitions/duration"},"quote":{"$ref":"#/definitions/duration"},"video":{"$ref":"#/definitions/duration"},"podcast":{"$ref":"#/definitions/duration"},"reference-call":{"$ref":"#/definitions/duration"},"analyst-call":{"$ref":"#/definitions/duration"},"investor-call":{"$ref":"#/definitions/duration"},"press-interview":{"$ref":"#/definitions/duration"},"site-visit":{"$ref":"#/definitions/duration"},"speaking":{"$ref":"#/definitions/duration"},"advisory-board":{"$ref":"#/definitions/duration"}}},"search":{"type":"object","additionalProperties":false,"properties":{"words":{"$ref":"#/definitions/phrase"},"product":{"$ref":"#/definitions/phrase"},"industry":{"$ref":"#/definitions/phrase"},"segment":{"$ref":"#/definitions/phrase"},"region":{"$ref":"#/definitions/phrase"},"use-case":{"$ref":"#/definitions/phrase"},"persona":{"$ref":"#/definitions/phrase"},"language":{"$ref":"#/definitions/phrase"},"outcome":{"$ref":"#/definitions/phrase"},"replaces":{"$ref":"#/definitions/phrase"},"for":{"type":"string","enum":["name","logo","quote","case-study","press-release","video","podcast","social-post","review","award","rfp","reference-call","analyst-call","investor-call","press-interview","site-visit","speaking","advisory-board"]},"audience":{"type":"string","enum":["internal","prospects","public"]},"territory":{"$ref":"#/definitions/phrase"},"prospect":{"$ref":"#/definitions/phrase"},"ready":{"type":"boolean"},"limit":{"type":"integer","minimum":0},"sort":{"type":"string","enum":["relevance","name","least-asked"]}}}}};
const schema137 = {"type":"string","pattern":"\\S","maxLength":500};
const schema153 = {"type":"string","pattern":"^(?:0|[1-9][0-9]{0,4})(?:d|w|mo|y)$"};
const schema171 = {"type":"string","pattern":"^(?:(?:0|[1-9][0-9]{0,4})(?:d|w|mo|y)|never)$"};
const schema181 = {"type":"object","maxProperties":200,"additionalProperties":{"type":"string","enum":["off","info","warning","error"]}};
const pattern124 = new RegExp("^(?:(?:0|[1-9][0-9]{0,4})(?:d|w|mo|y)|never)$", "u");
const pattern134 = new RegExp("^(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])$", "u");
const pattern136 = new RegExp("^[1-9][0-9]{0,8}(?:B|KiB|MiB)$", "u");
const pattern144 = new RegExp("^[0-9A-Za-z_-]{16,128}$", "u");
const pattern158 = new RegExp("^(?:mailto:|https://[^\\s/?#{}]+(?:[/?#]|$))[^\\s]*$", "u");
const schema142 = {"type":"object","maxProperties":5000,"additionalProperties":{"$ref":"#/definitions/term"}};
const schema143 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"name":{"$ref":"#/definitions/phrase"},"aliases":{"$ref":"#/definitions/phrases"},"was":{"$ref":"#/definitions/phrases"},"retired_on":{"type":"string","format":"date"}}};
const schema145 = {"type":"array","maxItems":500,"items":{"$ref":"#/definitions/phrase"}};

function validate108(data){
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 500){
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 500){
return false;
}
else {
if(!pattern1.test(data0)){
return false;
}
}
}
else {
return false;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate107(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "aliases")) || (key0 === "was")) || (key0 === "retired_on")) || (pattern0.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
let data0 = data.name;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(data0.length > 500){
return false;
}
else {
if(!pattern1.test(data0)){
return false;
}
}
}
else {
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.aliases !== undefined){
const _errs5 = errors;
if(!(validate108(data.aliases))){
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.was !== undefined){
const _errs6 = errors;
if(!(validate108(data.was))){
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retired_on !== undefined){
let data3 = data.retired_on;
const _errs7 = errors;
if(errors === _errs7){
if(errors === _errs7){
if(typeof data3 === "string"){
if(!(formats0(data3))){
return false;
}
}
else {
return false;
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate106(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 5000){
return false;
}
else {
for(const key0 in data){
const _errs2 = errors;
if(!(validate107(data[key0]))){
return false;
}
var valid0 = _errs2 === errors;
if(!valid0){
break;
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const schema147 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"name":{"$ref":"#/definitions/phrase"},"aliases":{"$ref":"#/definitions/phrases"},"was":{"$ref":"#/definitions/phrases"},"retired_on":{"type":"string","format":"date"},"countries":{"type":"array","maxItems":300,"items":{"type":"string","pattern":"^[A-Z]{2}$"}}}};

function validate115(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "name") || (key0 === "aliases")) || (key0 === "was")) || (key0 === "retired_on")) || (key0 === "countries")) || (pattern0.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
let data0 = data.name;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(data0.length > 500){
return false;
}
else {
if(!pattern1.test(data0)){
return false;
}
}
}
else {
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.aliases !== undefined){
const _errs5 = errors;
if(!(validate108(data.aliases))){
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.was !== undefined){
const _errs6 = errors;
if(!(validate108(data.was))){
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retired_on !== undefined){
let data3 = data.retired_on;
const _errs7 = errors;
if(errors === _errs7){
if(errors === _errs7){
if(typeof data3 === "string"){
if(!(formats0(data3))){
return false;
}
}
else {
return false;
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.countries !== undefined){
let data4 = data.countries;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data4)){
if(data4.length > 300){
return false;
}
else {
var valid2 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs11 = errors;
if(errors === _errs11){
if(typeof data5 === "string"){
if(!pattern13.test(data5)){
return false;
}
}
else {
return false;
}
}
var valid2 = _errs11 === errors;
if(!valid2){
break;
}
}
}
}
else {
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const schema149 = {"type":"object","additionalProperties":false,"properties":{"any":{"$ref":"#/definitions/limit"},"quote":{"$ref":"#/definitions/limit"},"video":{"$ref":"#/definitions/limit"},"podcast":{"$ref":"#/definitions/limit"},"reference-call":{"$ref":"#/definitions/limit"},"analyst-call":{"$ref":"#/definitions/limit"},"investor-call":{"$ref":"#/definitions/limit"},"press-interview":{"$ref":"#/definitions/limit"},"site-visit":{"$ref":"#/definitions/limit"},"speaking":{"$ref":"#/definitions/limit"},"advisory-board":{"$ref":"#/definitions/limit"}}};
const schema150 = {"type":"object","required":["max","per"],"additionalProperties":false,"properties":{"max":{"type":"integer","minimum":0},"per":{"$ref":"#/definitions/period"}}};
const schema151 = {"type":"string","pattern":"^(?:(?:0|[1-9][0-9]{0,4})(?:d|w|mo|y)|month|quarter|year)$"};

function validate124(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.max === undefined) && (missing0 = "max")) || ((data.per === undefined) && (missing0 = "per"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "max") || (key0 === "per"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.max !== undefined){
let data0 = data.max;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.per !== undefined){
let data1 = data.per;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(!pattern29.test(data1)){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate123(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema149.properties, key0))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.any !== undefined){
const _errs2 = errors;
if(!(validate124(data.any))){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quote !== undefined){
const _errs3 = errors;
if(!(validate124(data.quote))){
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.video !== undefined){
const _errs4 = errors;
if(!(validate124(data.video))){
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.podcast !== undefined){
const _errs5 = errors;
if(!(validate124(data.podcast))){
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["reference-call"] !== undefined){
const _errs6 = errors;
if(!(validate124(data["reference-call"]))){
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["analyst-call"] !== undefined){
const _errs7 = errors;
if(!(validate124(data["analyst-call"]))){
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["investor-call"] !== undefined){
const _errs8 = errors;
if(!(validate124(data["investor-call"]))){
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["press-interview"] !== undefined){
const _errs9 = errors;
if(!(validate124(data["press-interview"]))){
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["site-visit"] !== undefined){
const _errs10 = errors;
if(!(validate124(data["site-visit"]))){
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.speaking !== undefined){
const _errs11 = errors;
if(!(validate124(data.speaking))){
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["advisory-board"] !== undefined){
const _errs12 = errors;
if(!(validate124(data["advisory-board"]))){
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const schema152 = {"type":"object","additionalProperties":false,"properties":{"any":{"$ref":"#/definitions/duration"},"quote":{"$ref":"#/definitions/duration"},"video":{"$ref":"#/definitions/duration"},"podcast":{"$ref":"#/definitions/duration"},"reference-call":{"$ref":"#/definitions/duration"},"analyst-call":{"$ref":"#/definitions/duration"},"investor-call":{"$ref":"#/definitions/duration"},"press-interview":{"$ref":"#/definitions/duration"},"site-visit":{"$ref":"#/definitions/duration"},"speaking":{"$ref":"#/definitions/duration"},"advisory-board":{"$ref":"#/definitions/duration"}}};

function validate138(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema152.properties, key0))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.any !== undefined){
let data0 = data.any;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern41.test(data0)){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quote !== undefined){
let data1 = data.quote;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(!pattern41.test(data1)){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.video !== undefined){
let data2 = data.video;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data2 === "string"){
if(!pattern41.test(data2)){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.podcast !== undefined){
let data3 = data.podcast;
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data3 === "string"){
if(!pattern41.test(data3)){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["reference-call"] !== undefined){
let data4 = data["reference-call"];
const _errs14 = errors;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data4 === "string"){
if(!pattern41.test(data4)){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["analyst-call"] !== undefined){
let data5 = data["analyst-call"];
const _errs17 = errors;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data5 === "string"){
if(!pattern41.test(data5)){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["investor-call"] !== undefined){
let data6 = data["investor-call"];
const _errs20 = errors;
const _errs21 = errors;
if(errors === _errs21){
if(typeof data6 === "string"){
if(!pattern41.test(data6)){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["press-interview"] !== undefined){
let data7 = data["press-interview"];
const _errs23 = errors;
const _errs24 = errors;
if(errors === _errs24){
if(typeof data7 === "string"){
if(!pattern41.test(data7)){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["site-visit"] !== undefined){
let data8 = data["site-visit"];
const _errs26 = errors;
const _errs27 = errors;
if(errors === _errs27){
if(typeof data8 === "string"){
if(!pattern41.test(data8)){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.speaking !== undefined){
let data9 = data.speaking;
const _errs29 = errors;
const _errs30 = errors;
if(errors === _errs30){
if(typeof data9 === "string"){
if(!pattern41.test(data9)){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["advisory-board"] !== undefined){
let data10 = data["advisory-board"];
const _errs32 = errors;
const _errs33 = errors;
if(errors === _errs33){
if(typeof data10 === "string"){
if(!pattern41.test(data10)){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const schema188 = {"type":"object","additionalProperties":false,"properties":{"words":{"$ref":"#/definitions/phrase"},"product":{"$ref":"#/definitions/phrase"},"industry":{"$ref":"#/definitions/phrase"},"segment":{"$ref":"#/definitions/phrase"},"region":{"$ref":"#/definitions/phrase"},"use-case":{"$ref":"#/definitions/phrase"},"persona":{"$ref":"#/definitions/phrase"},"language":{"$ref":"#/definitions/phrase"},"outcome":{"$ref":"#/definitions/phrase"},"replaces":{"$ref":"#/definitions/phrase"},"for":{"type":"string","enum":["name","logo","quote","case-study","press-release","video","podcast","social-post","review","award","rfp","reference-call","analyst-call","investor-call","press-interview","site-visit","speaking","advisory-board"]},"audience":{"type":"string","enum":["internal","prospects","public"]},"territory":{"$ref":"#/definitions/phrase"},"prospect":{"$ref":"#/definitions/phrase"},"ready":{"type":"boolean"},"limit":{"type":"integer","minimum":0},"sort":{"type":"string","enum":["relevance","name","least-asked"]}}};

function validate140(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema188.properties, key0))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.words !== undefined){
let data0 = data.words;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(data0.length > 500){
return false;
}
else {
if(!pattern1.test(data0)){
return false;
}
}
}
else {
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.product !== undefined){
let data1 = data.product;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(data1.length > 500){
return false;
}
else {
if(!pattern1.test(data1)){
return false;
}
}
}
else {
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.industry !== undefined){
let data2 = data.industry;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data2 === "string"){
if(data2.length > 500){
return false;
}
else {
if(!pattern1.test(data2)){
return false;
}
}
}
else {
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.segment !== undefined){
let data3 = data.segment;
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data3 === "string"){
if(data3.length > 500){
return false;
}
else {
if(!pattern1.test(data3)){
return false;
}
}
}
else {
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.region !== undefined){
let data4 = data.region;
const _errs14 = errors;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data4 === "string"){
if(data4.length > 500){
return false;
}
else {
if(!pattern1.test(data4)){
return false;
}
}
}
else {
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["use-case"] !== undefined){
let data5 = data["use-case"];
const _errs17 = errors;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data5 === "string"){
if(data5.length > 500){
return false;
}
else {
if(!pattern1.test(data5)){
return false;
}
}
}
else {
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.persona !== undefined){
let data6 = data.persona;
const _errs20 = errors;
const _errs21 = errors;
if(errors === _errs21){
if(typeof data6 === "string"){
if(data6.length > 500){
return false;
}
else {
if(!pattern1.test(data6)){
return false;
}
}
}
else {
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.language !== undefined){
let data7 = data.language;
const _errs23 = errors;
const _errs24 = errors;
if(errors === _errs24){
if(typeof data7 === "string"){
if(data7.length > 500){
return false;
}
else {
if(!pattern1.test(data7)){
return false;
}
}
}
else {
return false;
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outcome !== undefined){
let data8 = data.outcome;
const _errs26 = errors;
const _errs27 = errors;
if(errors === _errs27){
if(typeof data8 === "string"){
if(data8.length > 500){
return false;
}
else {
if(!pattern1.test(data8)){
return false;
}
}
}
else {
return false;
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.replaces !== undefined){
let data9 = data.replaces;
const _errs29 = errors;
const _errs30 = errors;
if(errors === _errs30){
if(typeof data9 === "string"){
if(data9.length > 500){
return false;
}
else {
if(!pattern1.test(data9)){
return false;
}
}
}
else {
return false;
}
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.for !== undefined){
let data10 = data.for;
const _errs32 = errors;
if(typeof data10 !== "string"){
return false;
}
if(!((((((((((((((((((data10 === "name") || (data10 === "logo")) || (data10 === "quote")) || (data10 === "case-study")) || (data10 === "press-release")) || (data10 === "video")) || (data10 === "podcast")) || (data10 === "social-post")) || (data10 === "review")) || (data10 === "award")) || (data10 === "rfp")) || (data10 === "reference-call")) || (data10 === "analyst-call")) || (data10 === "investor-call")) || (data10 === "press-interview")) || (data10 === "site-visit")) || (data10 === "speaking")) || (data10 === "advisory-board"))){
return false;
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.audience !== undefined){
let data11 = data.audience;
const _errs34 = errors;
if(typeof data11 !== "string"){
return false;
}
if(!(((data11 === "internal") || (data11 === "prospects")) || (data11 === "public"))){
return false;
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.territory !== undefined){
let data12 = data.territory;
const _errs36 = errors;
const _errs37 = errors;
if(errors === _errs37){
if(typeof data12 === "string"){
if(data12.length > 500){
return false;
}
else {
if(!pattern1.test(data12)){
return false;
}
}
}
else {
return false;
}
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prospect !== undefined){
let data13 = data.prospect;
const _errs39 = errors;
const _errs40 = errors;
if(errors === _errs40){
if(typeof data13 === "string"){
if(data13.length > 500){
return false;
}
else {
if(!pattern1.test(data13)){
return false;
}
}
}
else {
return false;
}
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ready !== undefined){
const _errs42 = errors;
if(typeof data.ready !== "boolean"){
return false;
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.limit !== undefined){
let data15 = data.limit;
const _errs44 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
return false;
}
if(errors === _errs44){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
return false;
}
}
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sort !== undefined){
let data16 = data.sort;
const _errs46 = errors;
if(typeof data16 !== "string"){
return false;
}
if(!(((data16 === "relevance") || (data16 === "name")) || (data16 === "least-asked"))){
return false;
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate105(data){
/*# sourceURL="https://unpkg.com/customer-refs/schemas/config.schema.json" */;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 200){
return false;
}
else {
let missing0;
if((data.version === undefined) && (missing0 = "version")){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((func2.call(schema136.properties, key0)) || (pattern0.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.version !== undefined){
let data0 = data.version;
const _errs2 = errors;
if(!((typeof data0 == "number") && (isFinite(data0)))){
return false;
}
if(!(data0 === 1)){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customers !== undefined){
let data1 = data.customers;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(data1.length > 500){
return false;
}
else {
if(!pattern1.test(data1)){
return false;
}
}
}
else {
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timezone !== undefined){
let data2 = data.timezone;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data2 === "string"){
if(data2.length > 500){
return false;
}
else {
if(!pattern1.test(data2)){
return false;
}
}
}
else {
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sites !== undefined){
let data3 = data.sites;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data3)){
if(data3.length > 200){
return false;
}
else {
var valid3 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs12 = errors;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data4 === "string"){
if(data4.length > 500){
return false;
}
else {
if(!pattern1.test(data4)){
return false;
}
}
}
else {
return false;
}
}
var valid3 = _errs12 === errors;
if(!valid3){
break;
}
}
}
}
else {
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scan !== undefined){
let data5 = data.scan;
const _errs15 = errors;
if(errors === _errs15){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
const _errs17 = errors;
for(const key1 in data5){
if(!((((key1 === "content") || (key1 === "ignore")) || (key1 === "tests")) || (pattern0.test(key1)))){
return false;
break;
}
}
if(_errs17 === errors){
if(data5.content !== undefined){
let data6 = data5.content;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data6)){
if(data6.length > 100){
return false;
}
else {
var valid6 = true;
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
const _errs20 = errors;
if(errors === _errs20){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing1;
if((data7.files === undefined) && (missing1 = "files")){
return false;
}
else {
const _errs22 = errors;
for(const key2 in data7){
if(!((((key2 === "files") || (key2 === "use")) || (key2 === "audience")) || (key2 === "level"))){
return false;
break;
}
}
if(_errs22 === errors){
if(data7.files !== undefined){
let data8 = data7.files;
const _errs23 = errors;
const _errs24 = errors;
if(errors === _errs24){
if(typeof data8 === "string"){
if(data8.length > 500){
return false;
}
else {
if(!pattern1.test(data8)){
return false;
}
}
}
else {
return false;
}
}
var valid7 = _errs23 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data7.use !== undefined){
let data9 = data7.use;
const _errs26 = errors;
if(typeof data9 !== "string"){
return false;
}
if(!(((((((((((data9 === "name") || (data9 === "logo")) || (data9 === "quote")) || (data9 === "case-study")) || (data9 === "press-release")) || (data9 === "video")) || (data9 === "podcast")) || (data9 === "social-post")) || (data9 === "review")) || (data9 === "award")) || (data9 === "rfp"))){
return false;
}
var valid7 = _errs26 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data7.audience !== undefined){
let data10 = data7.audience;
const _errs28 = errors;
if(typeof data10 !== "string"){
return false;
}
if(!(((data10 === "internal") || (data10 === "prospects")) || (data10 === "public"))){
return false;
}
var valid7 = _errs28 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data7.level !== undefined){
let data11 = data7.level;
const _errs30 = errors;
if(typeof data11 !== "string"){
return false;
}
if(!((((data11 === "off") || (data11 === "info")) || (data11 === "warning")) || (data11 === "error"))){
return false;
}
var valid7 = _errs30 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
}
}
else {
return false;
}
}
var valid6 = _errs20 === errors;
if(!valid6){
break;
}
}
}
}
else {
return false;
}
}
var valid5 = _errs18 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data5.ignore !== undefined){
let data12 = data5.ignore;
const _errs32 = errors;
if(errors === _errs32){
if(Array.isArray(data12)){
if(data12.length > 100){
return false;
}
else {
var valid9 = true;
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
let data13 = data12[i2];
const _errs34 = errors;
const _errs35 = errors;
if(errors === _errs35){
if(typeof data13 === "string"){
if(data13.length > 500){
return false;
}
else {
if(!pattern1.test(data13)){
return false;
}
}
}
else {
return false;
}
}
var valid9 = _errs34 === errors;
if(!valid9){
break;
}
}
}
}
else {
return false;
}
}
var valid5 = _errs32 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data5.tests !== undefined){
let data14 = data5.tests;
const _errs37 = errors;
if(typeof data14 !== "string"){
return false;
}
if(!((((data14 === "off") || (data14 === "info")) || (data14 === "warning")) || (data14 === "error"))){
return false;
}
var valid5 = _errs37 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
else {
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.taxonomy !== undefined){
let data15 = data.taxonomy;
const _errs39 = errors;
if(errors === _errs39){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
const _errs41 = errors;
for(const key3 in data15){
if(!(((((((((key3 === "products") || (key3 === "industries")) || (key3 === "segments")) || (key3 === "regions")) || (key3 === "use_cases")) || (key3 === "personas")) || (key3 === "topics")) || (key3 === "requirements")) || (pattern0.test(key3)))){
return false;
break;
}
}
if(_errs41 === errors){
if(data15.products !== undefined){
const _errs42 = errors;
if(!(validate106(data15.products))){
return false;
}
var valid11 = _errs42 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data15.industries !== undefined){
const _errs43 = errors;
if(!(validate106(data15.industries))){
return false;
}
var valid11 = _errs43 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data15.segments !== undefined){
const _errs44 = errors;
if(!(validate106(data15.segments))){
return false;
}
var valid11 = _errs44 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data15.regions !== undefined){
let data19 = data15.regions;
const _errs45 = errors;
if(errors === _errs45){
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key4 in data19){
const _errs48 = errors;
if(!(validate115(data19[key4]))){
return false;
}
var valid12 = _errs48 === errors;
if(!valid12){
break;
}
}
}
else {
return false;
}
}
var valid11 = _errs45 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data15.use_cases !== undefined){
const _errs49 = errors;
if(!(validate106(data15.use_cases))){
return false;
}
var valid11 = _errs49 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data15.personas !== undefined){
const _errs50 = errors;
if(!(validate106(data15.personas))){
return false;
}
var valid11 = _errs50 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data15.topics !== undefined){
const _errs51 = errors;
if(!(validate106(data15.topics))){
return false;
}
var valid11 = _errs51 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data15.requirements !== undefined){
const _errs52 = errors;
if(!(validate106(data15.requirements))){
return false;
}
var valid11 = _errs52 === errors;
}
else {
var valid11 = true;
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.policy !== undefined){
let data25 = data.policy;
const _errs53 = errors;
if(errors === _errs53){
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
const _errs55 = errors;
for(const key5 in data25){
if(!((func2.call(schema136.properties.policy.properties, key5)) || (pattern0.test(key5)))){
return false;
break;
}
}
if(_errs55 === errors){
if(data25.limits !== undefined){
let data26 = data25.limits;
const _errs56 = errors;
if(errors === _errs56){
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
const _errs58 = errors;
for(const key6 in data26){
if(!((key6 === "advocate") || (key6 === "customer"))){
return false;
break;
}
}
if(_errs58 === errors){
if(data26.advocate !== undefined){
const _errs59 = errors;
if(!(validate123(data26.advocate))){
return false;
}
var valid14 = _errs59 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data26.customer !== undefined){
const _errs60 = errors;
if(!(validate123(data26.customer))){
return false;
}
var valid14 = _errs60 === errors;
}
else {
var valid14 = true;
}
}
}
}
else {
return false;
}
}
var valid13 = _errs56 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data25.rest !== undefined){
const _errs61 = errors;
if(!(validate138(data25.rest))){
return false;
}
var valid13 = _errs61 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data25.consent !== undefined){
let data30 = data25.consent;
const _errs62 = errors;
if(errors === _errs62){
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
const _errs64 = errors;
for(const key7 in data30){
if(!((key7 === "warn") || (key7 === "review_after"))){
return false;
break;
}
}
if(_errs64 === errors){
if(data30.warn !== undefined){
let data31 = data30.warn;
const _errs65 = errors;
const _errs66 = errors;
if(errors === _errs66){
if(typeof data31 === "string"){
if(!pattern41.test(data31)){
return false;
}
}
else {
return false;
}
}
var valid15 = _errs65 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data30.review_after !== undefined){
let data32 = data30.review_after;
const _errs68 = errors;
const _errs69 = errors;
if(errors === _errs69){
if(typeof data32 === "string"){
if(!pattern41.test(data32)){
return false;
}
}
else {
return false;
}
}
var valid15 = _errs68 === errors;
}
else {
var valid15 = true;
}
}
}
}
else {
return false;
}
}
var valid13 = _errs62 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data25.health !== undefined){
let data33 = data25.health;
const _errs71 = errors;
if(errors === _errs71){
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
const _errs73 = errors;
for(const key8 in data33){
if(!((key8 === "max_age") || (key8 === "renewal_window"))){
return false;
break;
}
}
if(_errs73 === errors){
if(data33.max_age !== undefined){
let data34 = data33.max_age;
const _errs74 = errors;
const _errs75 = errors;
if(errors === _errs75){
if(typeof data34 === "string"){
if(!pattern41.test(data34)){
return false;
}
}
else {
return false;
}
}
var valid18 = _errs74 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data33.renewal_window !== undefined){
let data35 = data33.renewal_window;
const _errs77 = errors;
const _errs78 = errors;
if(errors === _errs78){
if(typeof data35 === "string"){
if(!pattern41.test(data35)){
return false;
}
}
else {
return false;
}
}
var valid18 = _errs77 === errors;
}
else {
var valid18 = true;
}
}
}
}
else {
return false;
}
}
var valid13 = _errs71 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data25.advocate !== undefined){
let data36 = data25.advocate;
const _errs80 = errors;
if(errors === _errs80){
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
const _errs82 = errors;
for(const key9 in data36){
if(!(key9 === "verify_after")){
return false;
break;
}
}
if(_errs82 === errors){
if(data36.verify_after !== undefined){
let data37 = data36.verify_after;
const _errs84 = errors;
if(errors === _errs84){
if(typeof data37 === "string"){
if(!pattern41.test(data37)){
return false;
}
}
else {
return false;
}
}
}
}
}
else {
return false;
}
}
var valid13 = _errs80 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data25.story !== undefined){
let data38 = data25.story;
const _errs86 = errors;
if(errors === _errs86){
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
const _errs88 = errors;
for(const key10 in data38){
if(!(key10 === "review_after")){
return false;
break;
}
}
if(_errs88 === errors){
if(data38.review_after !== undefined){
let data39 = data38.review_after;
const _errs90 = errors;
if(errors === _errs90){
if(typeof data39 === "string"){
if(!pattern41.test(data39)){
return false;
}
}
else {
return false;
}
}
}
}
}
else {
return false;
}
}
var valid13 = _errs86 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data25.decline !== undefined){
let data40 = data25.decline;
const _errs92 = errors;
if(errors === _errs92){
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
const _errs94 = errors;
for(const key11 in data40){
if(!((key11 === "ask_again_after") || (key11 === "by_reason"))){
return false;
break;
}
}
if(_errs94 === errors){
if(data40.ask_again_after !== undefined){
let data41 = data40.ask_again_after;
const _errs95 = errors;
const _errs96 = errors;
if(errors === _errs96){
if(typeof data41 === "string"){
if(!pattern41.test(data41)){
return false;
}
}
else {
return false;
}
}
var valid25 = _errs95 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data40.by_reason !== undefined){
let data42 = data40.by_reason;
const _errs98 = errors;
if(errors === _errs98){
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
const _errs100 = errors;
for(const key12 in data42){
if(!(func2.call(schema136.properties.policy.properties.decline.properties.by_reason.properties, key12))){
return false;
break;
}
}
if(_errs100 === errors){
if(data42["personal-risk"] !== undefined){
let data43 = data42["personal-risk"];
const _errs101 = errors;
const _errs102 = errors;
if(errors === _errs102){
if(typeof data43 === "string"){
if(!pattern124.test(data43)){
return false;
}
}
else {
return false;
}
}
var valid27 = _errs101 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data42["too-soon"] !== undefined){
let data44 = data42["too-soon"];
const _errs104 = errors;
const _errs105 = errors;
if(errors === _errs105){
if(typeof data44 === "string"){
if(!pattern124.test(data44)){
return false;
}
}
else {
return false;
}
}
var valid27 = _errs104 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data42["competitive-advantage"] !== undefined){
let data45 = data42["competitive-advantage"];
const _errs107 = errors;
const _errs108 = errors;
if(errors === _errs108){
if(typeof data45 === "string"){
if(!pattern124.test(data45)){
return false;
}
}
else {
return false;
}
}
var valid27 = _errs107 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data42["corporate-policy"] !== undefined){
let data46 = data42["corporate-policy"];
const _errs110 = errors;
const _errs111 = errors;
if(errors === _errs111){
if(typeof data46 === "string"){
if(!pattern124.test(data46)){
return false;
}
}
else {
return false;
}
}
var valid27 = _errs110 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data42["clause-struck"] !== undefined){
let data47 = data42["clause-struck"];
const _errs113 = errors;
const _errs114 = errors;
if(errors === _errs114){
if(typeof data47 === "string"){
if(!pattern124.test(data47)){
return false;
}
}
else {
return false;
}
}
var valid27 = _errs113 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data42.legal !== undefined){
let data48 = data42.legal;
const _errs116 = errors;
const _errs117 = errors;
if(errors === _errs117){
if(typeof data48 === "string"){
if(!pattern124.test(data48)){
return false;
}
}
else {
return false;
}
}
var valid27 = _errs116 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data42["no-time"] !== undefined){
let data49 = data42["no-time"];
const _errs119 = errors;
const _errs120 = errors;
if(errors === _errs120){
if(typeof data49 === "string"){
if(!pattern124.test(data49)){
return false;
}
}
else {
return false;
}
}
var valid27 = _errs119 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data42.unhappy !== undefined){
let data50 = data42.unhappy;
const _errs122 = errors;
const _errs123 = errors;
if(errors === _errs123){
if(typeof data50 === "string"){
if(!pattern124.test(data50)){
return false;
}
}
else {
return false;
}
}
var valid27 = _errs122 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data42.other !== undefined){
let data51 = data42.other;
const _errs125 = errors;
const _errs126 = errors;
if(errors === _errs126){
if(typeof data51 === "string"){
if(!pattern124.test(data51)){
return false;
}
}
else {
return false;
}
}
var valid27 = _errs125 === errors;
}
else {
var valid27 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
var valid25 = _errs98 === errors;
}
else {
var valid25 = true;
}
}
}
}
else {
return false;
}
}
var valid13 = _errs92 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data25.takedown !== undefined){
let data52 = data25.takedown;
const _errs128 = errors;
if(errors === _errs128){
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
const _errs130 = errors;
for(const key13 in data52){
if(!(key13 === "within")){
return false;
break;
}
}
if(_errs130 === errors){
if(data52.within !== undefined){
let data53 = data52.within;
const _errs132 = errors;
if(errors === _errs132){
if(typeof data53 === "string"){
if(!pattern41.test(data53)){
return false;
}
}
else {
return false;
}
}
}
}
}
else {
return false;
}
}
var valid13 = _errs128 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data25.coverage !== undefined){
let data54 = data25.coverage;
const _errs134 = errors;
if(errors === _errs134){
if(Array.isArray(data54)){
if(data54.length > 20){
return false;
}
else {
var valid39 = true;
const len3 = data54.length;
for(let i3=0; i3<len3; i3++){
let data55 = data54[i3];
const _errs136 = errors;
if(errors === _errs136){
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
let missing2;
if((((data55.by === undefined) && (missing2 = "by")) || ((data55.for === undefined) && (missing2 = "for"))) || ((data55.min === undefined) && (missing2 = "min"))){
return false;
}
else {
const _errs138 = errors;
for(const key14 in data55){
if(!(((key14 === "by") || (key14 === "for")) || (key14 === "min"))){
return false;
break;
}
}
if(_errs138 === errors){
if(data55.by !== undefined){
let data56 = data55.by;
const _errs139 = errors;
if(errors === _errs139){
if(Array.isArray(data56)){
if(data56.length > 2){
return false;
}
else {
var valid41 = true;
const len4 = data56.length;
for(let i4=0; i4<len4; i4++){
let data57 = data56[i4];
const _errs141 = errors;
if(typeof data57 !== "string"){
return false;
}
if(!(((((((data57 === "product") || (data57 === "industry")) || (data57 === "segment")) || (data57 === "region")) || (data57 === "use-case")) || (data57 === "persona")) || (data57 === "language"))){
return false;
}
var valid41 = _errs141 === errors;
if(!valid41){
break;
}
}
}
}
else {
return false;
}
}
var valid40 = _errs139 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data55.for !== undefined){
let data58 = data55.for;
const _errs143 = errors;
if(typeof data58 !== "string"){
return false;
}
if(!((((((((((((((((((data58 === "name") || (data58 === "logo")) || (data58 === "quote")) || (data58 === "case-study")) || (data58 === "press-release")) || (data58 === "video")) || (data58 === "podcast")) || (data58 === "social-post")) || (data58 === "review")) || (data58 === "award")) || (data58 === "rfp")) || (data58 === "reference-call")) || (data58 === "analyst-call")) || (data58 === "investor-call")) || (data58 === "press-interview")) || (data58 === "site-visit")) || (data58 === "speaking")) || (data58 === "advisory-board"))){
return false;
}
var valid40 = _errs143 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data55.min !== undefined){
let data59 = data55.min;
const _errs145 = errors;
if(!(((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59))) && (isFinite(data59)))){
return false;
}
if(errors === _errs145){
if((typeof data59 == "number") && (isFinite(data59))){
if(data59 < 1 || isNaN(data59)){
return false;
}
}
}
var valid40 = _errs145 === errors;
}
else {
var valid40 = true;
}
}
}
}
}
}
else {
return false;
}
}
var valid39 = _errs136 === errors;
if(!valid39){
break;
}
}
}
}
else {
return false;
}
}
var valid13 = _errs134 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data25.fiscal_year_starts !== undefined){
let data60 = data25.fiscal_year_starts;
const _errs147 = errors;
if(errors === _errs147){
if(typeof data60 === "string"){
if(!pattern134.test(data60)){
return false;
}
}
else {
return false;
}
}
var valid13 = _errs147 === errors;
}
else {
var valid13 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
var valid0 = _errs53 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rules !== undefined){
let data61 = data.rules;
const _errs149 = errors;
const _errs150 = errors;
if(errors === _errs150){
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(Object.keys(data61).length > 200){
return false;
}
else {
for(const key15 in data61){
let data62 = data61[key15];
const _errs153 = errors;
if(typeof data62 !== "string"){
return false;
}
if(!((((data62 === "off") || (data62 === "info")) || (data62 === "warning")) || (data62 === "error"))){
return false;
}
var valid43 = _errs153 === errors;
if(!valid43){
break;
}
}
}
}
else {
return false;
}
}
var valid0 = _errs149 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.overrides !== undefined){
let data63 = data.overrides;
const _errs155 = errors;
if(errors === _errs155){
if(Array.isArray(data63)){
if(data63.length > 100){
return false;
}
else {
var valid44 = true;
const len5 = data63.length;
for(let i5=0; i5<len5; i5++){
let data64 = data63[i5];
const _errs157 = errors;
if(errors === _errs157){
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
let missing3;
if(((data64.files === undefined) && (missing3 = "files")) || ((data64.rules === undefined) && (missing3 = "rules"))){
return false;
}
else {
const _errs159 = errors;
for(const key16 in data64){
if(!((key16 === "files") || (key16 === "rules"))){
return false;
break;
}
}
if(_errs159 === errors){
if(data64.files !== undefined){
let data65 = data64.files;
const _errs160 = errors;
const _errs161 = errors;
if(errors === _errs161){
if(typeof data65 === "string"){
if(data65.length > 500){
return false;
}
else {
if(!pattern1.test(data65)){
return false;
}
}
}
else {
return false;
}
}
var valid45 = _errs160 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data64.rules !== undefined){
let data66 = data64.rules;
const _errs163 = errors;
const _errs164 = errors;
if(errors === _errs164){
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
if(Object.keys(data66).length > 200){
return false;
}
else {
for(const key17 in data66){
let data67 = data66[key17];
const _errs167 = errors;
if(typeof data67 !== "string"){
return false;
}
if(!((((data67 === "off") || (data67 === "info")) || (data67 === "warning")) || (data67 === "error"))){
return false;
}
var valid48 = _errs167 === errors;
if(!valid48){
break;
}
}
}
}
else {
return false;
}
}
var valid45 = _errs163 === errors;
}
else {
var valid45 = true;
}
}
}
}
}
else {
return false;
}
}
var valid44 = _errs157 === errors;
if(!valid44){
break;
}
}
}
}
else {
return false;
}
}
var valid0 = _errs155 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.max_file_size !== undefined){
let data68 = data.max_file_size;
const _errs169 = errors;
if(errors === _errs169){
if(typeof data68 === "string"){
if(!pattern136.test(data68)){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs169 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.publish !== undefined){
let data69 = data.publish;
const _errs171 = errors;
if(errors === _errs171){
if(Array.isArray(data69)){
if(data69.length > 100){
return false;
}
else {
var valid49 = true;
const len6 = data69.length;
for(let i6=0; i6<len6; i6++){
let data70 = data69[i6];
const _errs173 = errors;
if(errors === _errs173){
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
let missing4;
if((data70.to === undefined) && (missing4 = "to")){
return false;
}
else {
const _errs175 = errors;
for(const key18 in data70){
if(!((func2.call(schema136.properties.publish.items.properties, key18)) || (pattern0.test(key18)))){
return false;
break;
}
}
if(_errs175 === errors){
if(data70.to !== undefined){
let data71 = data70.to;
const _errs176 = errors;
const _errs177 = errors;
if(errors === _errs177){
if(typeof data71 === "string"){
if(data71.length > 500){
return false;
}
else {
if(!pattern1.test(data71)){
return false;
}
}
}
else {
return false;
}
}
var valid50 = _errs176 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data70.list !== undefined){
let data72 = data70.list;
const _errs179 = errors;
if(typeof data72 !== "string"){
return false;
}
if(!(((data72 === "names") || (data72 === "logos")) || (data72 === "customers"))){
return false;
}
var valid50 = _errs179 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data70.each !== undefined){
let data73 = data70.each;
const _errs181 = errors;
if(typeof data73 !== "string"){
return false;
}
if(!(data73 === "story")){
return false;
}
var valid50 = _errs181 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data70.as !== undefined){
let data74 = data70.as;
const _errs183 = errors;
if(typeof data74 !== "string"){
return false;
}
if(!((((data74 === "table") || (data74 === "bullets")) || (data74 === "json")) || (data74 === "yaml"))){
return false;
}
var valid50 = _errs183 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data70.columns !== undefined){
let data75 = data70.columns;
const _errs185 = errors;
if(errors === _errs185){
if(Array.isArray(data75)){
if(data75.length > 10){
return false;
}
else {
var valid52 = true;
const len7 = data75.length;
for(let i7=0; i7<len7; i7++){
let data76 = data75[i7];
const _errs187 = errors;
if(typeof data76 !== "string"){
return false;
}
if(!(((((((((((data76 === "name") || (data76 === "industry")) || (data76 === "segment")) || (data76 === "region")) || (data76 === "website")) || (data76 === "products")) || (data76 === "logo")) || (data76 === "story")) || (data76 === "address")) || (data76 === "quote")) || (data76 === "ref"))){
return false;
}
var valid52 = _errs187 === errors;
if(!valid52){
break;
}
}
}
}
else {
return false;
}
}
var valid50 = _errs185 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data70.sort !== undefined){
let data77 = data70.sort;
const _errs189 = errors;
if(typeof data77 !== "string"){
return false;
}
if(!((data77 === "name") || (data77 === "ref"))){
return false;
}
var valid50 = _errs189 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data70.template !== undefined){
let data78 = data70.template;
const _errs191 = errors;
const _errs192 = errors;
if(errors === _errs192){
if(typeof data78 === "string"){
if(data78.length > 500){
return false;
}
else {
if(!pattern1.test(data78)){
return false;
}
}
}
else {
return false;
}
}
var valid50 = _errs191 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data70.block !== undefined){
let data79 = data70.block;
const _errs194 = errors;
if(errors === _errs194){
if(typeof data79 === "string"){
if(!pattern26.test(data79)){
return false;
}
}
else {
return false;
}
}
var valid50 = _errs194 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data70.audience !== undefined){
let data80 = data70.audience;
const _errs196 = errors;
if(typeof data80 !== "string"){
return false;
}
if(!(((data80 === "internal") || (data80 === "prospects")) || (data80 === "public"))){
return false;
}
var valid50 = _errs196 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data70.territory !== undefined){
let data81 = data70.territory;
const _errs198 = errors;
const _errs199 = errors;
if(errors === _errs199){
if(typeof data81 === "string"){
if(data81.length > 500){
return false;
}
else {
if(!pattern1.test(data81)){
return false;
}
}
}
else {
return false;
}
}
var valid50 = _errs198 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data70.place !== undefined){
let data82 = data70.place;
const _errs201 = errors;
const _errs202 = errors;
if(errors === _errs202){
if(typeof data82 === "string"){
if(data82.length > 500){
return false;
}
else {
if(!pattern1.test(data82)){
return false;
}
}
}
else {
return false;
}
}
var valid50 = _errs201 === errors;
}
else {
var valid50 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
var valid49 = _errs173 === errors;
if(!valid49){
break;
}
}
}
}
else {
return false;
}
}
var valid0 = _errs171 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.share !== undefined){
let data83 = data.share;
const _errs204 = errors;
if(errors === _errs204){
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
const _errs206 = errors;
for(const key19 in data83){
if(!((key19 === "key") || (pattern0.test(key19)))){
return false;
break;
}
}
if(_errs206 === errors){
if(data83.key !== undefined){
let data84 = data83.key;
const _errs207 = errors;
if(errors === _errs207){
if(typeof data84 === "string"){
if(!pattern144.test(data84)){
return false;
}
}
else {
return false;
}
}
}
}
}
else {
return false;
}
}
var valid0 = _errs204 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.searches !== undefined){
let data85 = data.searches;
const _errs209 = errors;
if(errors === _errs209){
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
if(Object.keys(data85).length > 500){
return false;
}
else {
for(const key20 in data85){
const _errs212 = errors;
if(!(validate140(data85[key20]))){
return false;
}
var valid57 = _errs212 === errors;
if(!valid57){
break;
}
}
}
}
else {
return false;
}
}
var valid0 = _errs209 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.site !== undefined){
let data87 = data.site;
const _errs213 = errors;
if(errors === _errs213){
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
const _errs215 = errors;
for(const key21 in data87){
if(!((key21 === "stale_after") || (key21 === "ask"))){
return false;
break;
}
}
if(_errs215 === errors){
if(data87.stale_after !== undefined){
let data88 = data87.stale_after;
const _errs216 = errors;
const _errs217 = errors;
if(errors === _errs217){
if(typeof data88 === "string"){
if(!pattern41.test(data88)){
return false;
}
}
else {
return false;
}
}
var valid58 = _errs216 === errors;
}
else {
var valid58 = true;
}
if(valid58){
if(data87.ask !== undefined){
let data89 = data87.ask;
const _errs219 = errors;
if(errors === _errs219){
if(typeof data89 === "string"){
if(data89.length > 2000){
return false;
}
else {
if(!pattern158.test(data89)){
return false;
}
}
}
else {
return false;
}
}
var valid58 = _errs219 === errors;
}
else {
var valid58 = true;
}
}
}
}
else {
return false;
}
}
var valid0 = _errs213 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

export const importMap = validate142;
const schema202 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://unpkg.com/customer-refs/schemas/import-map.schema.json","type":"object","required":["version","customer"],"additionalProperties":false,"maxProperties":200,"patternProperties":{"^x-":{}},"properties":{"version":{"type":"number","enum":[1]},"format":{"type":"string","enum":["csv","xlsx","list","files","markdown"]},"files":{"$ref":"#/definitions/phrase"},"delimiter":{"type":"string","enum":[",",";","\t","|"]},"encoding":{"type":"string","enum":["utf-8","utf-16le","utf-16be","windows-1250","windows-1251","windows-1252","windows-1253","windows-1254","iso-8859-2","iso-8859-15","macintosh","shift_jis","euc-jp","gb18030","big5","euc-kr"]},"sheet":{"$ref":"#/definitions/phrase"},"header":{"type":"number","minimum":1},"fill_down":{"type":"array","maxItems":200,"items":{"$ref":"#/definitions/phrase"}},"rows":{"type":"string","pattern":"\\S","maxLength":20000},"let":{"type":"object","maxProperties":200,"additionalProperties":{}},"skip":{"$ref":"#/definitions/formula"},"id":{"$ref":"#/definitions/formula"},"permission":{"$ref":"#/definitions/formula"},"customer":{"type":"object","required":["name"],"additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"name":{"$ref":"#/definitions/formula"},"aliases":{},"domains":{},"blinded_as":{},"status":{},"paused_until":{},"industry":{},"segment":{},"region":{},"country":{},"employees":{},"customer_since":{},"owners":{},"products":{},"health":{},"contract":{},"excludes":{},"limits":{},"advocates":{},"assets":{},"activity":{},"gives":{}}},"story":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"id":{},"title":{},"products":{},"use_cases":{},"replaces":{},"advocates":{},"challenge":{},"solution":{},"outcomes":{},"reviewed_on":{}}},"names":{"type":"object","maxProperties":5000,"additionalProperties":{"$ref":"#/definitions/phrase"}},"terms":{"type":"object","additionalProperties":false,"properties":{"products":{"$ref":"#/definitions/words"},"industries":{"$ref":"#/definitions/words"},"segments":{"$ref":"#/definitions/words"},"regions":{"$ref":"#/definitions/words"},"use_cases":{"$ref":"#/definitions/words"},"personas":{"$ref":"#/definitions/words"},"topics":{"$ref":"#/definitions/words"},"requirements":{"$ref":"#/definitions/words"}}}},"definitions":{"phrase":{"type":"string","pattern":"\\S","maxLength":500},"formula":{"type":"string","pattern":"^=","maxLength":20000},"words":{"type":"object","maxProperties":5000,"additionalProperties":{"$ref":"#/definitions/phrase"}}}};
const schema203 = {"type":"string","pattern":"\\S","maxLength":500};
const schema206 = {"type":"string","pattern":"^=","maxLength":20000};
const pattern164 = new RegExp("^=", "u");
const schema211 = {"type":"object","maxProperties":5000,"additionalProperties":{"$ref":"#/definitions/phrase"}};

function validate143(data){
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 5000){
return false;
}
else {
for(const key0 in data){
let data0 = data[key0];
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(data0.length > 500){
return false;
}
else {
if(!pattern1.test(data0)){
return false;
}
}
}
else {
return false;
}
}
var valid0 = _errs2 === errors;
if(!valid0){
break;
}
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate142(data){
/*# sourceURL="https://unpkg.com/customer-refs/schemas/import-map.schema.json" */;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 200){
return false;
}
else {
let missing0;
if(((data.version === undefined) && (missing0 = "version")) || ((data.customer === undefined) && (missing0 = "customer"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((func2.call(schema202.properties, key0)) || (pattern0.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.version !== undefined){
let data0 = data.version;
const _errs2 = errors;
if(!((typeof data0 == "number") && (isFinite(data0)))){
return false;
}
if(!(data0 === 1)){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.format !== undefined){
let data1 = data.format;
const _errs4 = errors;
if(typeof data1 !== "string"){
return false;
}
if(!(((((data1 === "csv") || (data1 === "xlsx")) || (data1 === "list")) || (data1 === "files")) || (data1 === "markdown"))){
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.files !== undefined){
let data2 = data.files;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(data2.length > 500){
return false;
}
else {
if(!pattern1.test(data2)){
return false;
}
}
}
else {
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.delimiter !== undefined){
let data3 = data.delimiter;
const _errs9 = errors;
if(typeof data3 !== "string"){
return false;
}
if(!((((data3 === ",") || (data3 === ";")) || (data3 === "\t")) || (data3 === "|"))){
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.encoding !== undefined){
let data4 = data.encoding;
const _errs11 = errors;
if(typeof data4 !== "string"){
return false;
}
if(!((((((((((((((((data4 === "utf-8") || (data4 === "utf-16le")) || (data4 === "utf-16be")) || (data4 === "windows-1250")) || (data4 === "windows-1251")) || (data4 === "windows-1252")) || (data4 === "windows-1253")) || (data4 === "windows-1254")) || (data4 === "iso-8859-2")) || (data4 === "iso-8859-15")) || (data4 === "macintosh")) || (data4 === "shift_jis")) || (data4 === "euc-jp")) || (data4 === "gb18030")) || (data4 === "big5")) || (data4 === "euc-kr"))){
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sheet !== undefined){
let data5 = data.sheet;
const _errs13 = errors;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data5 === "string"){
if(data5.length > 500){
return false;
}
else {
if(!pattern1.test(data5)){
return false;
}
}
}
else {
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.header !== undefined){
let data6 = data.header;
const _errs16 = errors;
if(errors === _errs16){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fill_down !== undefined){
let data7 = data.fill_down;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data7)){
if(data7.length > 200){
return false;
}
else {
var valid3 = true;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
const _errs20 = errors;
const _errs21 = errors;
if(errors === _errs21){
if(typeof data8 === "string"){
if(data8.length > 500){
return false;
}
else {
if(!pattern1.test(data8)){
return false;
}
}
}
else {
return false;
}
}
var valid3 = _errs20 === errors;
if(!valid3){
break;
}
}
}
}
else {
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rows !== undefined){
let data9 = data.rows;
const _errs23 = errors;
if(errors === _errs23){
if(typeof data9 === "string"){
if(data9.length > 20000){
return false;
}
else {
if(!pattern1.test(data9)){
return false;
}
}
}
else {
return false;
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.let !== undefined){
let data10 = data.let;
const _errs25 = errors;
if(errors === _errs25){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(Object.keys(data10).length > 200){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.skip !== undefined){
let data11 = data.skip;
const _errs28 = errors;
const _errs29 = errors;
if(errors === _errs29){
if(typeof data11 === "string"){
if(data11.length > 20000){
return false;
}
else {
if(!pattern164.test(data11)){
return false;
}
}
}
else {
return false;
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
let data12 = data.id;
const _errs31 = errors;
const _errs32 = errors;
if(errors === _errs32){
if(typeof data12 === "string"){
if(data12.length > 20000){
return false;
}
else {
if(!pattern164.test(data12)){
return false;
}
}
}
else {
return false;
}
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.permission !== undefined){
let data13 = data.permission;
const _errs34 = errors;
const _errs35 = errors;
if(errors === _errs35){
if(typeof data13 === "string"){
if(data13.length > 20000){
return false;
}
else {
if(!pattern164.test(data13)){
return false;
}
}
}
else {
return false;
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customer !== undefined){
let data14 = data.customer;
const _errs37 = errors;
if(errors === _errs37){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
let missing1;
if((data14.name === undefined) && (missing1 = "name")){
return false;
}
else {
const _errs39 = errors;
for(const key1 in data14){
if(!((func2.call(schema202.properties.customer.properties, key1)) || (pattern0.test(key1)))){
return false;
break;
}
}
if(_errs39 === errors){
if(data14.name !== undefined){
let data15 = data14.name;
const _errs41 = errors;
if(errors === _errs41){
if(typeof data15 === "string"){
if(data15.length > 20000){
return false;
}
else {
if(!pattern164.test(data15)){
return false;
}
}
}
else {
return false;
}
}
}
}
}
}
else {
return false;
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.story !== undefined){
let data16 = data.story;
const _errs43 = errors;
if(errors === _errs43){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key2 in data16){
if(!((func2.call(schema202.properties.story.properties, key2)) || (pattern0.test(key2)))){
return false;
break;
}
}
}
else {
return false;
}
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.names !== undefined){
let data17 = data.names;
const _errs46 = errors;
if(errors === _errs46){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(Object.keys(data17).length > 5000){
return false;
}
else {
for(const key3 in data17){
let data18 = data17[key3];
const _errs49 = errors;
const _errs50 = errors;
if(errors === _errs50){
if(typeof data18 === "string"){
if(data18.length > 500){
return false;
}
else {
if(!pattern1.test(data18)){
return false;
}
}
}
else {
return false;
}
}
var valid10 = _errs49 === errors;
if(!valid10){
break;
}
}
}
}
else {
return false;
}
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.terms !== undefined){
let data19 = data.terms;
const _errs52 = errors;
if(errors === _errs52){
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
const _errs54 = errors;
for(const key4 in data19){
if(!((((((((key4 === "products") || (key4 === "industries")) || (key4 === "segments")) || (key4 === "regions")) || (key4 === "use_cases")) || (key4 === "personas")) || (key4 === "topics")) || (key4 === "requirements"))){
return false;
break;
}
}
if(_errs54 === errors){
if(data19.products !== undefined){
const _errs55 = errors;
if(!(validate143(data19.products))){
return false;
}
var valid12 = _errs55 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data19.industries !== undefined){
const _errs56 = errors;
if(!(validate143(data19.industries))){
return false;
}
var valid12 = _errs56 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data19.segments !== undefined){
const _errs57 = errors;
if(!(validate143(data19.segments))){
return false;
}
var valid12 = _errs57 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data19.regions !== undefined){
const _errs58 = errors;
if(!(validate143(data19.regions))){
return false;
}
var valid12 = _errs58 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data19.use_cases !== undefined){
const _errs59 = errors;
if(!(validate143(data19.use_cases))){
return false;
}
var valid12 = _errs59 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data19.personas !== undefined){
const _errs60 = errors;
if(!(validate143(data19.personas))){
return false;
}
var valid12 = _errs60 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data19.topics !== undefined){
const _errs61 = errors;
if(!(validate143(data19.topics))){
return false;
}
var valid12 = _errs61 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data19.requirements !== undefined){
const _errs62 = errors;
if(!(validate143(data19.requirements))){
return false;
}
var valid12 = _errs62 === errors;
}
else {
var valid12 = true;
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
var valid0 = _errs52 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}
