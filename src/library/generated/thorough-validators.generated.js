// Written from schemas/ by `npm run generate`.
import { isDay } from "../../model/day.ts";

function joined(errors, more) {
  for (const error of more) errors.push(error);
  return errors;
}

export const customer = validate21;
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://unpkg.com/customer-refs/schemas/customer.schema.json","type":"object","required":["name"],"additionalProperties":false,"maxProperties":200,"patternProperties":{"^x-":{}},"properties":{"name":{"$ref":"#/definitions/phrase"},"aliases":{"$ref":"#/definitions/phrases"},"domains":{"$ref":"#/definitions/phrases"},"blinded_as":{"$ref":"#/definitions/phrase"},"status":{"type":"string","enum":["nominated","active","paused","retired","do-not-contact"]},"paused_until":{"$ref":"#/definitions/day"},"industry":{"$ref":"#/definitions/phrase"},"segment":{"$ref":"#/definitions/phrase"},"region":{"$ref":"#/definitions/phrase"},"country":{"type":"string","pattern":"^[A-Z]{2}$"},"employees":{"type":["number","string"],"maxLength":500},"customer_since":{"$ref":"#/definitions/day"},"owners":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"account":{"$ref":"#/definitions/phrase"},"references":{"$ref":"#/definitions/phrase"},"sponsor":{"$ref":"#/definitions/phrase"}}},"products":{"type":"array","maxItems":500,"items":{"$ref":"#/definitions/product"}},"health":{"$ref":"#/definitions/health"},"contract":{"$ref":"#/definitions/contract"},"excludes":{"$ref":"#/definitions/phrases"},"limits":{"$ref":"#/definitions/limits"},"consent":{"type":"array","maxItems":1000,"items":{"$ref":"#/definitions/consent"}},"advocates":{"type":"array","maxItems":500,"items":{"$ref":"#/definitions/advocate"}},"stories":{"type":"array","maxItems":500,"items":{"$ref":"#/definitions/story"}},"assets":{"type":"array","maxItems":1000,"items":{"$ref":"#/definitions/asset"}},"activity":{"type":"array","maxItems":2000,"items":{"$ref":"#/definitions/activity"}},"gives":{"type":"array","maxItems":1000,"items":{"$ref":"#/definitions/give"}}},"definitions":{"text":{"type":"string","pattern":"\\S","maxLength":20000},"phrase":{"type":"string","pattern":"\\S","maxLength":500},"phrases":{"type":"array","maxItems":500,"items":{"$ref":"#/definitions/phrase"}},"slug":{"type":"string","maxLength":200,"pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$"},"slugs":{"type":"array","maxItems":500,"items":{"$ref":"#/definitions/slug"}},"day":{"type":"string","format":"date"},"use":{"type":"string","enum":["name","logo","quote","case-study","press-release","video","podcast","social-post","review","award","rfp","reference-call","analyst-call","press-interview","site-visit","speaking","advisory-board"]},"uses":{"type":"array","maxItems":50,"items":{"$ref":"#/definitions/use"}},"audience":{"type":"string","enum":["internal","prospects","public"]},"attribution":{"type":"string","enum":["named","role-only","blinded"]},"limit":{"type":"object","required":["max","per"],"additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"max":{"type":"integer","minimum":0},"per":{"type":"string","pattern":"^(?:0|[1-9][0-9]{0,4})(?:d|w|mo|y)$"}}},"limits":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"any":{"$ref":"#/definitions/limit"},"quote":{"$ref":"#/definitions/limit"},"video":{"$ref":"#/definitions/limit"},"podcast":{"$ref":"#/definitions/limit"},"reference-call":{"$ref":"#/definitions/limit"},"analyst-call":{"$ref":"#/definitions/limit"},"press-interview":{"$ref":"#/definitions/limit"},"site-visit":{"$ref":"#/definitions/limit"},"speaking":{"$ref":"#/definitions/limit"},"advisory-board":{"$ref":"#/definitions/limit"}}},"product":{"type":"object","required":["id"],"additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"id":{"$ref":"#/definitions/phrase"},"level":{"type":"string","enum":["implementing","in-production","no-longer-using"]},"since":{"$ref":"#/definitions/day"}}},"health":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"status":{"type":"string","enum":["green","amber","red"]},"checked_on":{"$ref":"#/definitions/day"},"renewal_on":{"$ref":"#/definitions/day"},"note":{"$ref":"#/definitions/text"}}},"contract":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"publicity_clause":{"type":"string","enum":["standard","negotiated","struck","absent","unknown"]},"checked_on":{"$ref":"#/definitions/day"}}},"consent":{"type":"object","required":["id","status","uses"],"additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"id":{"$ref":"#/definitions/slug"},"subject":{"$ref":"#/definitions/slug"},"status":{"type":"string","enum":["requested","granted","declined","withdrawn"]},"uses":{"$ref":"#/definitions/uses"},"audience":{"$ref":"#/definitions/audience"},"stories":{"$ref":"#/definitions/slugs"},"territories":{"$ref":"#/definitions/phrases"},"attribution":{"$ref":"#/definitions/attribution"},"approval":{"type":"string","enum":["once","per-use"]},"requested_on":{"$ref":"#/definitions/day"},"granted_on":{"$ref":"#/definitions/day"},"expires_on":{"$ref":"#/definitions/day"},"declined_on":{"$ref":"#/definitions/day"},"withdrawn_on":{"$ref":"#/definitions/day"},"ask_again_on":{"$ref":"#/definitions/day"},"reason":{"type":"string","enum":["personal-risk","too-soon","competitive-advantage","corporate-policy","clause-struck","legal","no-time","unhappy","other"]},"granted_by":{"$ref":"#/definitions/phrase"},"granted_as":{"type":"string","enum":["legal","brand","pr","executive","user"]},"basis":{"type":"string","enum":["signed-form","email","contract-clause","verbal"]},"evidence":{"$ref":"#/definitions/text"},"conditions":{"$ref":"#/definitions/text"},"despite":{"$ref":"#/definitions/text"}}},"advocate":{"type":"object","required":["id"],"additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"id":{"$ref":"#/definitions/slug"},"name":{"$ref":"#/definitions/phrase"},"title":{"$ref":"#/definitions/phrase"},"persona":{"$ref":"#/definitions/phrase"},"languages":{"type":"array","maxItems":100,"items":{"type":"string","pattern":"^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$"}},"topics":{"$ref":"#/definitions/phrases"},"avoid_topics":{"$ref":"#/definitions/phrases"},"status":{"type":"string","enum":["active","resting","left"]},"rest_until":{"$ref":"#/definitions/day"},"uses":{"$ref":"#/definitions/uses"},"limits":{"$ref":"#/definitions/limits"},"verified_on":{"$ref":"#/definitions/day"}}},"story":{"type":"object","required":["id"],"additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"id":{"$ref":"#/definitions/slug"},"title":{"$ref":"#/definitions/phrase"},"products":{"$ref":"#/definitions/phrases"},"use_cases":{"$ref":"#/definitions/phrases"},"replaces":{"$ref":"#/definitions/phrases"},"advocates":{"$ref":"#/definitions/slugs"},"challenge":{"$ref":"#/definitions/text"},"solution":{"$ref":"#/definitions/text"},"outcomes":{"type":"array","maxItems":100,"items":{"$ref":"#/definitions/outcome"}},"reviewed_on":{"$ref":"#/definitions/day"}}},"outcome":{"type":"object","required":["metric"],"additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"metric":{"$ref":"#/definitions/phrase"},"before":{"type":["string","number"],"maxLength":500},"after":{"type":["string","number"],"maxLength":500},"change":{"type":["string","number"],"maxLength":500},"measured_on":{"$ref":"#/definitions/day"},"verified_by":{"type":"string","enum":["customer","vendor","third-party"]},"evidence":{"$ref":"#/definitions/text"}}},"asset":{"type":"object","required":["id","use"],"additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"id":{"$ref":"#/definitions/slug"},"use":{"$ref":"#/definitions/use"},"story":{"$ref":"#/definitions/slug"},"advocate":{"$ref":"#/definitions/slug"},"attribution":{"$ref":"#/definitions/attribution"},"audience":{"$ref":"#/definitions/audience"},"territories":{"$ref":"#/definitions/phrases"},"text":{"$ref":"#/definitions/text"},"approved_text_sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"status":{"type":"string","enum":["draft","live","retired"]},"published_on":{"$ref":"#/definitions/day"},"placements":{"type":"array","maxItems":200,"items":{"$ref":"#/definitions/placement"}},"disclosure":{"$ref":"#/definitions/text"}}},"placement":{"type":"object","required":["where"],"additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"where":{"$ref":"#/definitions/text"},"since":{"$ref":"#/definitions/day"},"removed_on":{"$ref":"#/definitions/day"},"despite":{"$ref":"#/definitions/text"}}},"activity":{"type":"object","required":["on","use","status"],"additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"id":{"$ref":"#/definitions/slug"},"asked_on":{"$ref":"#/definitions/day"},"on":{"$ref":"#/definitions/day"},"use":{"$ref":"#/definitions/use"},"status":{"type":"string","enum":["asked","agreed","scheduled","completed","cancelled","no-show","declined"]},"advocate":{"$ref":"#/definitions/slug"},"story":{"$ref":"#/definitions/slug"},"prospect":{"$ref":"#/definitions/phrase"},"requested_by":{"$ref":"#/definitions/phrase"},"opportunity":{"$ref":"#/definitions/phrase"},"result":{"type":"string","enum":["won","lost","open","none"]},"despite":{"$ref":"#/definitions/text"}}},"give":{"type":"object","required":["on","kind"],"additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"on":{"$ref":"#/definitions/day"},"kind":{"type":"string","enum":["co-marketing","early-access","executive-access","speaking-slot","training","credit","reciprocal-reference"]},"note":{"$ref":"#/definitions/text"}}}}};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^x-", "u");
const pattern2 = new RegExp("^[A-Z]{2}$", "u");
const schema7 = {"type":"string","pattern":"\\S","maxLength":500};
const pattern1 = new RegExp("\\S", "u");

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(data.length > 500){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern1.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

const schema8 = {"type":"array","maxItems":500,"items":{"$ref":"#/definitions/phrase"}};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 500){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate22(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate22.errors : joined(vErrors, validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}

const schema9 = {"type":"string","format":"date"};
const formats0 = { date: isDay }.date;

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!(formats0(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}

const schema10 = {"type":"object","required":["id"],"additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"id":{"$ref":"#/definitions/phrase"},"level":{"type":"string","enum":["implementing","in-production","no-longer-using"]},"since":{"$ref":"#/definitions/day"}}};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "level")) || (key0 === "since")) || (pattern0.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate22(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate22.errors : joined(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.level !== undefined){
let data1 = data.level;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(((data1 === "implementing") || (data1 === "in-production")) || (data1 === "no-longer-using"))){
const err3 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema10.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.since !== undefined){
if(!(validate29(data.since, {instancePath:instancePath+"/since",parentData:data,parentDataProperty:"since",rootData}))){
vErrors = vErrors === null ? validate29.errors : joined(vErrors, validate29.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}

const schema11 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"status":{"type":"string","enum":["green","amber","red"]},"checked_on":{"$ref":"#/definitions/day"},"renewal_on":{"$ref":"#/definitions/day"},"note":{"$ref":"#/definitions/text"}}};
const schema12 = {"type":"string","pattern":"\\S","maxLength":20000};

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(data.length > 20000){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern1.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}


function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "status") || (key0 === "checked_on")) || (key0 === "renewal_on")) || (key0 === "note")) || (pattern0.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(((data0 === "green") || (data0 === "amber")) || (data0 === "red"))){
const err2 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema11.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.checked_on !== undefined){
if(!(validate29(data.checked_on, {instancePath:instancePath+"/checked_on",parentData:data,parentDataProperty:"checked_on",rootData}))){
vErrors = vErrors === null ? validate29.errors : joined(vErrors, validate29.errors);
errors = vErrors.length;
}
}
if(data.renewal_on !== undefined){
if(!(validate29(data.renewal_on, {instancePath:instancePath+"/renewal_on",parentData:data,parentDataProperty:"renewal_on",rootData}))){
vErrors = vErrors === null ? validate29.errors : joined(vErrors, validate29.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(!(validate45(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData}))){
vErrors = vErrors === null ? validate45.errors : joined(vErrors, validate45.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}

const schema13 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"publicity_clause":{"type":"string","enum":["standard","negotiated","struck","absent","unknown"]},"checked_on":{"$ref":"#/definitions/day"}}};

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "publicity_clause") || (key0 === "checked_on")) || (pattern0.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.publicity_clause !== undefined){
let data0 = data.publicity_clause;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/publicity_clause",schemaPath:"#/properties/publicity_clause/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(((((data0 === "standard") || (data0 === "negotiated")) || (data0 === "struck")) || (data0 === "absent")) || (data0 === "unknown"))){
const err2 = {instancePath:instancePath+"/publicity_clause",schemaPath:"#/properties/publicity_clause/enum",keyword:"enum",params:{allowedValues: schema13.properties.publicity_clause.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.checked_on !== undefined){
if(!(validate29(data.checked_on, {instancePath:instancePath+"/checked_on",parentData:data,parentDataProperty:"checked_on",rootData}))){
vErrors = vErrors === null ? validate29.errors : joined(vErrors, validate29.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}

const schema14 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"any":{"$ref":"#/definitions/limit"},"quote":{"$ref":"#/definitions/limit"},"video":{"$ref":"#/definitions/limit"},"podcast":{"$ref":"#/definitions/limit"},"reference-call":{"$ref":"#/definitions/limit"},"analyst-call":{"$ref":"#/definitions/limit"},"press-interview":{"$ref":"#/definitions/limit"},"site-visit":{"$ref":"#/definitions/limit"},"speaking":{"$ref":"#/definitions/limit"},"advisory-board":{"$ref":"#/definitions/limit"}}};
const schema15 = {"type":"object","required":["max","per"],"additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"max":{"type":"integer","minimum":0},"per":{"type":"string","pattern":"^(?:0|[1-9][0-9]{0,4})(?:d|w|mo|y)$"}}};
const pattern10 = new RegExp("^(?:0|[1-9][0-9]{0,4})(?:d|w|mo|y)$", "u");

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.max === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "max"},message:"must have required property '"+"max"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.per === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "per"},message:"must have required property '"+"per"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "max") || (key0 === "per")) || (pattern0.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.max !== undefined){
let data0 = data.max;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.per !== undefined){
let data1 = data.per;
if(typeof data1 === "string"){
if(!pattern10.test(data1)){
const err5 = {instancePath:instancePath+"/per",schemaPath:"#/properties/per/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,4})(?:d|w|mo|y)$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,4})(?:d|w|mo|y)$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/per",schemaPath:"#/properties/per/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func2.call(schema14.properties, key0)) || (pattern0.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.any !== undefined){
if(!(validate53(data.any, {instancePath:instancePath+"/any",parentData:data,parentDataProperty:"any",rootData}))){
vErrors = vErrors === null ? validate53.errors : joined(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data.quote !== undefined){
if(!(validate53(data.quote, {instancePath:instancePath+"/quote",parentData:data,parentDataProperty:"quote",rootData}))){
vErrors = vErrors === null ? validate53.errors : joined(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data.video !== undefined){
if(!(validate53(data.video, {instancePath:instancePath+"/video",parentData:data,parentDataProperty:"video",rootData}))){
vErrors = vErrors === null ? validate53.errors : joined(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data.podcast !== undefined){
if(!(validate53(data.podcast, {instancePath:instancePath+"/podcast",parentData:data,parentDataProperty:"podcast",rootData}))){
vErrors = vErrors === null ? validate53.errors : joined(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data["reference-call"] !== undefined){
if(!(validate53(data["reference-call"], {instancePath:instancePath+"/reference-call",parentData:data,parentDataProperty:"reference-call",rootData}))){
vErrors = vErrors === null ? validate53.errors : joined(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data["analyst-call"] !== undefined){
if(!(validate53(data["analyst-call"], {instancePath:instancePath+"/analyst-call",parentData:data,parentDataProperty:"analyst-call",rootData}))){
vErrors = vErrors === null ? validate53.errors : joined(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data["press-interview"] !== undefined){
if(!(validate53(data["press-interview"], {instancePath:instancePath+"/press-interview",parentData:data,parentDataProperty:"press-interview",rootData}))){
vErrors = vErrors === null ? validate53.errors : joined(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data["site-visit"] !== undefined){
if(!(validate53(data["site-visit"], {instancePath:instancePath+"/site-visit",parentData:data,parentDataProperty:"site-visit",rootData}))){
vErrors = vErrors === null ? validate53.errors : joined(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data.speaking !== undefined){
if(!(validate53(data.speaking, {instancePath:instancePath+"/speaking",parentData:data,parentDataProperty:"speaking",rootData}))){
vErrors = vErrors === null ? validate53.errors : joined(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data["advisory-board"] !== undefined){
if(!(validate53(data["advisory-board"], {instancePath:instancePath+"/advisory-board",parentData:data,parentDataProperty:"advisory-board",rootData}))){
vErrors = vErrors === null ? validate53.errors : joined(vErrors, validate53.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}

const schema16 = {"type":"object","required":["id","status","uses"],"additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"id":{"$ref":"#/definitions/slug"},"subject":{"$ref":"#/definitions/slug"},"status":{"type":"string","enum":["requested","granted","declined","withdrawn"]},"uses":{"$ref":"#/definitions/uses"},"audience":{"$ref":"#/definitions/audience"},"stories":{"$ref":"#/definitions/slugs"},"territories":{"$ref":"#/definitions/phrases"},"attribution":{"$ref":"#/definitions/attribution"},"approval":{"type":"string","enum":["once","per-use"]},"requested_on":{"$ref":"#/definitions/day"},"granted_on":{"$ref":"#/definitions/day"},"expires_on":{"$ref":"#/definitions/day"},"declined_on":{"$ref":"#/definitions/day"},"withdrawn_on":{"$ref":"#/definitions/day"},"ask_again_on":{"$ref":"#/definitions/day"},"reason":{"type":"string","enum":["personal-risk","too-soon","competitive-advantage","corporate-policy","clause-struck","legal","no-time","unhappy","other"]},"granted_by":{"$ref":"#/definitions/phrase"},"granted_as":{"type":"string","enum":["legal","brand","pr","executive","user"]},"basis":{"type":"string","enum":["signed-form","email","contract-clause","verbal"]},"evidence":{"$ref":"#/definitions/text"},"conditions":{"$ref":"#/definitions/text"},"despite":{"$ref":"#/definitions/text"}}};
const schema17 = {"type":"string","maxLength":200,"pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$"};
const pattern12 = new RegExp("^[a-z0-9]+(?:-[a-z0-9]+)*$", "u");

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(data.length > 200){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern12.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}

const schema18 = {"type":"array","maxItems":50,"items":{"$ref":"#/definitions/use"}};
const schema19 = {"type":"string","enum":["name","logo","quote","case-study","press-release","video","podcast","social-post","review","award","rfp","reference-call","analyst-call","press-interview","site-visit","speaking","advisory-board"]};

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((((((((((((((data === "name") || (data === "logo")) || (data === "quote")) || (data === "case-study")) || (data === "press-release")) || (data === "video")) || (data === "podcast")) || (data === "social-post")) || (data === "review")) || (data === "award")) || (data === "rfp")) || (data === "reference-call")) || (data === "analyst-call")) || (data === "press-interview")) || (data === "site-visit")) || (data === "speaking")) || (data === "advisory-board"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema19.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}


function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 50){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate70(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate70.errors : joined(vErrors, validate70.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}

const schema20 = {"type":"string","enum":["internal","prospects","public"]};

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data === "internal") || (data === "prospects")) || (data === "public"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema20.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}

const schema21 = {"type":"array","maxItems":500,"items":{"$ref":"#/definitions/slug"}};

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 500){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate66(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate66.errors : joined(vErrors, validate66.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}

const schema22 = {"type":"string","enum":["named","role-only","blinded"]};

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data === "named") || (data === "role-only")) || (data === "blinded"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema22.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}


function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.status === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.uses === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "uses"},message:"must have required property '"+"uses"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((func2.call(schema16.properties, key0)) || (pattern0.test(key0)))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate66(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate66.errors : joined(vErrors, validate66.errors);
errors = vErrors.length;
}
}
if(data.subject !== undefined){
if(!(validate66(data.subject, {instancePath:instancePath+"/subject",parentData:data,parentDataProperty:"subject",rootData}))){
vErrors = vErrors === null ? validate66.errors : joined(vErrors, validate66.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(typeof data2 !== "string"){
const err4 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!((((data2 === "requested") || (data2 === "granted")) || (data2 === "declined")) || (data2 === "withdrawn"))){
const err5 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema16.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.uses !== undefined){
if(!(validate69(data.uses, {instancePath:instancePath+"/uses",parentData:data,parentDataProperty:"uses",rootData}))){
vErrors = vErrors === null ? validate69.errors : joined(vErrors, validate69.errors);
errors = vErrors.length;
}
}
if(data.audience !== undefined){
if(!(validate73(data.audience, {instancePath:instancePath+"/audience",parentData:data,parentDataProperty:"audience",rootData}))){
vErrors = vErrors === null ? validate73.errors : joined(vErrors, validate73.errors);
errors = vErrors.length;
}
}
if(data.stories !== undefined){
if(!(validate75(data.stories, {instancePath:instancePath+"/stories",parentData:data,parentDataProperty:"stories",rootData}))){
vErrors = vErrors === null ? validate75.errors : joined(vErrors, validate75.errors);
errors = vErrors.length;
}
}
if(data.territories !== undefined){
if(!(validate24(data.territories, {instancePath:instancePath+"/territories",parentData:data,parentDataProperty:"territories",rootData}))){
vErrors = vErrors === null ? validate24.errors : joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.attribution !== undefined){
if(!(validate79(data.attribution, {instancePath:instancePath+"/attribution",parentData:data,parentDataProperty:"attribution",rootData}))){
vErrors = vErrors === null ? validate79.errors : joined(vErrors, validate79.errors);
errors = vErrors.length;
}
}
if(data.approval !== undefined){
let data8 = data.approval;
if(typeof data8 !== "string"){
const err6 = {instancePath:instancePath+"/approval",schemaPath:"#/properties/approval/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((data8 === "once") || (data8 === "per-use"))){
const err7 = {instancePath:instancePath+"/approval",schemaPath:"#/properties/approval/enum",keyword:"enum",params:{allowedValues: schema16.properties.approval.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.requested_on !== undefined){
if(!(validate29(data.requested_on, {instancePath:instancePath+"/requested_on",parentData:data,parentDataProperty:"requested_on",rootData}))){
vErrors = vErrors === null ? validate29.errors : joined(vErrors, validate29.errors);
errors = vErrors.length;
}
}
if(data.granted_on !== undefined){
if(!(validate29(data.granted_on, {instancePath:instancePath+"/granted_on",parentData:data,parentDataProperty:"granted_on",rootData}))){
vErrors = vErrors === null ? validate29.errors : joined(vErrors, validate29.errors);
errors = vErrors.length;
}
}
if(data.expires_on !== undefined){
if(!(validate29(data.expires_on, {instancePath:instancePath+"/expires_on",parentData:data,parentDataProperty:"expires_on",rootData}))){
vErrors = vErrors === null ? validate29.errors : joined(vErrors, validate29.errors);
errors = vErrors.length;
}
}
if(data.declined_on !== undefined){
if(!(validate29(data.declined_on, {instancePath:instancePath+"/declined_on",parentData:data,parentDataProperty:"declined_on",rootData}))){
vErrors = vErrors === null ? validate29.errors : joined(vErrors, validate29.errors);
errors = vErrors.length;
}
}
if(data.withdrawn_on !== undefined){
if(!(validate29(data.withdrawn_on, {instancePath:instancePath+"/withdrawn_on",parentData:data,parentDataProperty:"withdrawn_on",rootData}))){
vErrors = vErrors === null ? validate29.errors : joined(vErrors, validate29.errors);
errors = vErrors.length;
}
}
if(data.ask_again_on !== undefined){
if(!(validate29(data.ask_again_on, {instancePath:instancePath+"/ask_again_on",parentData:data,parentDataProperty:"ask_again_on",rootData}))){
vErrors = vErrors === null ? validate29.errors : joined(vErrors, validate29.errors);
errors = vErrors.length;
}
}
if(data.reason !== undefined){
let data15 = data.reason;
if(typeof data15 !== "string"){
const err8 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(((((((((data15 === "personal-risk") || (data15 === "too-soon")) || (data15 === "competitive-advantage")) || (data15 === "corporate-policy")) || (data15 === "clause-struck")) || (data15 === "legal")) || (data15 === "no-time")) || (data15 === "unhappy")) || (data15 === "other"))){
const err9 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/enum",keyword:"enum",params:{allowedValues: schema16.properties.reason.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.granted_by !== undefined){
if(!(validate22(data.granted_by, {instancePath:instancePath+"/granted_by",parentData:data,parentDataProperty:"granted_by",rootData}))){
vErrors = vErrors === null ? validate22.errors : joined(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.granted_as !== undefined){
let data17 = data.granted_as;
if(typeof data17 !== "string"){
const err10 = {instancePath:instancePath+"/granted_as",schemaPath:"#/properties/granted_as/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!(((((data17 === "legal") || (data17 === "brand")) || (data17 === "pr")) || (data17 === "executive")) || (data17 === "user"))){
const err11 = {instancePath:instancePath+"/granted_as",schemaPath:"#/properties/granted_as/enum",keyword:"enum",params:{allowedValues: schema16.properties.granted_as.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.basis !== undefined){
let data18 = data.basis;
if(typeof data18 !== "string"){
const err12 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!((((data18 === "signed-form") || (data18 === "email")) || (data18 === "contract-clause")) || (data18 === "verbal"))){
const err13 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/enum",keyword:"enum",params:{allowedValues: schema16.properties.basis.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.evidence !== undefined){
if(!(validate45(data.evidence, {instancePath:instancePath+"/evidence",parentData:data,parentDataProperty:"evidence",rootData}))){
vErrors = vErrors === null ? validate45.errors : joined(vErrors, validate45.errors);
errors = vErrors.length;
}
}
if(data.conditions !== undefined){
if(!(validate45(data.conditions, {instancePath:instancePath+"/conditions",parentData:data,parentDataProperty:"conditions",rootData}))){
vErrors = vErrors === null ? validate45.errors : joined(vErrors, validate45.errors);
errors = vErrors.length;
}
}
if(data.despite !== undefined){
if(!(validate45(data.despite, {instancePath:instancePath+"/despite",parentData:data,parentDataProperty:"despite",rootData}))){
vErrors = vErrors === null ? validate45.errors : joined(vErrors, validate45.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}

const schema23 = {"type":"object","required":["id"],"additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"id":{"$ref":"#/definitions/slug"},"name":{"$ref":"#/definitions/phrase"},"title":{"$ref":"#/definitions/phrase"},"persona":{"$ref":"#/definitions/phrase"},"languages":{"type":"array","maxItems":100,"items":{"type":"string","pattern":"^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$"}},"topics":{"$ref":"#/definitions/phrases"},"avoid_topics":{"$ref":"#/definitions/phrases"},"status":{"type":"string","enum":["active","resting","left"]},"rest_until":{"$ref":"#/definitions/day"},"uses":{"$ref":"#/definitions/uses"},"limits":{"$ref":"#/definitions/limits"},"verified_on":{"$ref":"#/definitions/day"}}};
const pattern14 = new RegExp("^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$", "u");

function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((func2.call(schema23.properties, key0)) || (pattern0.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate66(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate66.errors : joined(vErrors, validate66.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate22(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate22.errors : joined(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate22(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate22.errors : joined(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.persona !== undefined){
if(!(validate22(data.persona, {instancePath:instancePath+"/persona",parentData:data,parentDataProperty:"persona",rootData}))){
vErrors = vErrors === null ? validate22.errors : joined(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.languages !== undefined){
let data4 = data.languages;
if(Array.isArray(data4)){
if(data4.length > 100){
const err2 = {instancePath:instancePath+"/languages",schemaPath:"#/properties/languages/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(!pattern14.test(data5)){
const err3 = {instancePath:instancePath+"/languages/" + i0,schemaPath:"#/properties/languages/items/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$"},message:"must match pattern \""+"^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/languages/" + i0,schemaPath:"#/properties/languages/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/languages",schemaPath:"#/properties/languages/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.topics !== undefined){
if(!(validate24(data.topics, {instancePath:instancePath+"/topics",parentData:data,parentDataProperty:"topics",rootData}))){
vErrors = vErrors === null ? validate24.errors : joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.avoid_topics !== undefined){
if(!(validate24(data.avoid_topics, {instancePath:instancePath+"/avoid_topics",parentData:data,parentDataProperty:"avoid_topics",rootData}))){
vErrors = vErrors === null ? validate24.errors : joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
let data8 = data.status;
if(typeof data8 !== "string"){
const err6 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(((data8 === "active") || (data8 === "resting")) || (data8 === "left"))){
const err7 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema23.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.rest_until !== undefined){
if(!(validate29(data.rest_until, {instancePath:instancePath+"/rest_until",parentData:data,parentDataProperty:"rest_until",rootData}))){
vErrors = vErrors === null ? validate29.errors : joined(vErrors, validate29.errors);
errors = vErrors.length;
}
}
if(data.uses !== undefined){
if(!(validate69(data.uses, {instancePath:instancePath+"/uses",parentData:data,parentDataProperty:"uses",rootData}))){
vErrors = vErrors === null ? validate69.errors : joined(vErrors, validate69.errors);
errors = vErrors.length;
}
}
if(data.limits !== undefined){
if(!(validate52(data.limits, {instancePath:instancePath+"/limits",parentData:data,parentDataProperty:"limits",rootData}))){
vErrors = vErrors === null ? validate52.errors : joined(vErrors, validate52.errors);
errors = vErrors.length;
}
}
if(data.verified_on !== undefined){
if(!(validate29(data.verified_on, {instancePath:instancePath+"/verified_on",parentData:data,parentDataProperty:"verified_on",rootData}))){
vErrors = vErrors === null ? validate29.errors : joined(vErrors, validate29.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate92.errors = vErrors;
return errors === 0;
}

const schema24 = {"type":"object","required":["id"],"additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"id":{"$ref":"#/definitions/slug"},"title":{"$ref":"#/definitions/phrase"},"products":{"$ref":"#/definitions/phrases"},"use_cases":{"$ref":"#/definitions/phrases"},"replaces":{"$ref":"#/definitions/phrases"},"advocates":{"$ref":"#/definitions/slugs"},"challenge":{"$ref":"#/definitions/text"},"solution":{"$ref":"#/definitions/text"},"outcomes":{"type":"array","maxItems":100,"items":{"$ref":"#/definitions/outcome"}},"reviewed_on":{"$ref":"#/definitions/day"}}};
const schema25 = {"type":"object","required":["metric"],"additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"metric":{"$ref":"#/definitions/phrase"},"before":{"type":["string","number"],"maxLength":500},"after":{"type":["string","number"],"maxLength":500},"change":{"type":["string","number"],"maxLength":500},"measured_on":{"$ref":"#/definitions/day"},"verified_by":{"type":"string","enum":["customer","vendor","third-party"]},"evidence":{"$ref":"#/definitions/text"}}};

function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.metric === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metric"},message:"must have required property '"+"metric"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "metric") || (key0 === "before")) || (key0 === "after")) || (key0 === "change")) || (key0 === "measured_on")) || (key0 === "verified_by")) || (key0 === "evidence")) || (pattern0.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.metric !== undefined){
if(!(validate22(data.metric, {instancePath:instancePath+"/metric",parentData:data,parentDataProperty:"metric",rootData}))){
vErrors = vErrors === null ? validate22.errors : joined(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.before !== undefined){
let data1 = data.before;
if((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))){
const err2 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/type",keyword:"type",params:{type: schema25.properties.before.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data1 === "string"){
if(data1.length > 500){
const err3 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.after !== undefined){
let data2 = data.after;
if((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))){
const err4 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type: schema25.properties.after.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data2 === "string"){
if(data2.length > 500){
const err5 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.change !== undefined){
let data3 = data.change;
if((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))){
const err6 = {instancePath:instancePath+"/change",schemaPath:"#/properties/change/type",keyword:"type",params:{type: schema25.properties.change.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data3 === "string"){
if(data3.length > 500){
const err7 = {instancePath:instancePath+"/change",schemaPath:"#/properties/change/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.measured_on !== undefined){
if(!(validate29(data.measured_on, {instancePath:instancePath+"/measured_on",parentData:data,parentDataProperty:"measured_on",rootData}))){
vErrors = vErrors === null ? validate29.errors : joined(vErrors, validate29.errors);
errors = vErrors.length;
}
}
if(data.verified_by !== undefined){
let data5 = data.verified_by;
if(typeof data5 !== "string"){
const err8 = {instancePath:instancePath+"/verified_by",schemaPath:"#/properties/verified_by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(((data5 === "customer") || (data5 === "vendor")) || (data5 === "third-party"))){
const err9 = {instancePath:instancePath+"/verified_by",schemaPath:"#/properties/verified_by/enum",keyword:"enum",params:{allowedValues: schema25.properties.verified_by.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.evidence !== undefined){
if(!(validate45(data.evidence, {instancePath:instancePath+"/evidence",parentData:data,parentDataProperty:"evidence",rootData}))){
vErrors = vErrors === null ? validate45.errors : joined(vErrors, validate45.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate113.errors = vErrors;
return errors === 0;
}


function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((func2.call(schema24.properties, key0)) || (pattern0.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate66(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate66.errors : joined(vErrors, validate66.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate22(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate22.errors : joined(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.products !== undefined){
if(!(validate24(data.products, {instancePath:instancePath+"/products",parentData:data,parentDataProperty:"products",rootData}))){
vErrors = vErrors === null ? validate24.errors : joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.use_cases !== undefined){
if(!(validate24(data.use_cases, {instancePath:instancePath+"/use_cases",parentData:data,parentDataProperty:"use_cases",rootData}))){
vErrors = vErrors === null ? validate24.errors : joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.replaces !== undefined){
if(!(validate24(data.replaces, {instancePath:instancePath+"/replaces",parentData:data,parentDataProperty:"replaces",rootData}))){
vErrors = vErrors === null ? validate24.errors : joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.advocates !== undefined){
if(!(validate75(data.advocates, {instancePath:instancePath+"/advocates",parentData:data,parentDataProperty:"advocates",rootData}))){
vErrors = vErrors === null ? validate75.errors : joined(vErrors, validate75.errors);
errors = vErrors.length;
}
}
if(data.challenge !== undefined){
if(!(validate45(data.challenge, {instancePath:instancePath+"/challenge",parentData:data,parentDataProperty:"challenge",rootData}))){
vErrors = vErrors === null ? validate45.errors : joined(vErrors, validate45.errors);
errors = vErrors.length;
}
}
if(data.solution !== undefined){
if(!(validate45(data.solution, {instancePath:instancePath+"/solution",parentData:data,parentDataProperty:"solution",rootData}))){
vErrors = vErrors === null ? validate45.errors : joined(vErrors, validate45.errors);
errors = vErrors.length;
}
}
if(data.outcomes !== undefined){
let data8 = data.outcomes;
if(Array.isArray(data8)){
if(data8.length > 100){
const err2 = {instancePath:instancePath+"/outcomes",schemaPath:"#/properties/outcomes/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(!(validate113(data8[i0], {instancePath:instancePath+"/outcomes/" + i0,parentData:data8,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate113.errors : joined(vErrors, validate113.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/outcomes",schemaPath:"#/properties/outcomes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.reviewed_on !== undefined){
if(!(validate29(data.reviewed_on, {instancePath:instancePath+"/reviewed_on",parentData:data,parentDataProperty:"reviewed_on",rootData}))){
vErrors = vErrors === null ? validate29.errors : joined(vErrors, validate29.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate104.errors = vErrors;
return errors === 0;
}

const schema26 = {"type":"object","required":["id","use"],"additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"id":{"$ref":"#/definitions/slug"},"use":{"$ref":"#/definitions/use"},"story":{"$ref":"#/definitions/slug"},"advocate":{"$ref":"#/definitions/slug"},"attribution":{"$ref":"#/definitions/attribution"},"audience":{"$ref":"#/definitions/audience"},"territories":{"$ref":"#/definitions/phrases"},"text":{"$ref":"#/definitions/text"},"approved_text_sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"status":{"type":"string","enum":["draft","live","retired"]},"published_on":{"$ref":"#/definitions/day"},"placements":{"type":"array","maxItems":200,"items":{"$ref":"#/definitions/placement"}},"disclosure":{"$ref":"#/definitions/text"}}};
const pattern18 = new RegExp("^[0-9a-f]{64}$", "u");
const schema27 = {"type":"object","required":["where"],"additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"where":{"$ref":"#/definitions/text"},"since":{"$ref":"#/definitions/day"},"removed_on":{"$ref":"#/definitions/day"},"despite":{"$ref":"#/definitions/text"}}};

function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.where === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "where"},message:"must have required property '"+"where"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "where") || (key0 === "since")) || (key0 === "removed_on")) || (key0 === "despite")) || (pattern0.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.where !== undefined){
if(!(validate45(data.where, {instancePath:instancePath+"/where",parentData:data,parentDataProperty:"where",rootData}))){
vErrors = vErrors === null ? validate45.errors : joined(vErrors, validate45.errors);
errors = vErrors.length;
}
}
if(data.since !== undefined){
if(!(validate29(data.since, {instancePath:instancePath+"/since",parentData:data,parentDataProperty:"since",rootData}))){
vErrors = vErrors === null ? validate29.errors : joined(vErrors, validate29.errors);
errors = vErrors.length;
}
}
if(data.removed_on !== undefined){
if(!(validate29(data.removed_on, {instancePath:instancePath+"/removed_on",parentData:data,parentDataProperty:"removed_on",rootData}))){
vErrors = vErrors === null ? validate29.errors : joined(vErrors, validate29.errors);
errors = vErrors.length;
}
}
if(data.despite !== undefined){
if(!(validate45(data.despite, {instancePath:instancePath+"/despite",parentData:data,parentDataProperty:"despite",rootData}))){
vErrors = vErrors === null ? validate45.errors : joined(vErrors, validate45.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate130.errors = vErrors;
return errors === 0;
}


function validate120(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.use === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "use"},message:"must have required property '"+"use"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((func2.call(schema26.properties, key0)) || (pattern0.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate66(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate66.errors : joined(vErrors, validate66.errors);
errors = vErrors.length;
}
}
if(data.use !== undefined){
if(!(validate70(data.use, {instancePath:instancePath+"/use",parentData:data,parentDataProperty:"use",rootData}))){
vErrors = vErrors === null ? validate70.errors : joined(vErrors, validate70.errors);
errors = vErrors.length;
}
}
if(data.story !== undefined){
if(!(validate66(data.story, {instancePath:instancePath+"/story",parentData:data,parentDataProperty:"story",rootData}))){
vErrors = vErrors === null ? validate66.errors : joined(vErrors, validate66.errors);
errors = vErrors.length;
}
}
if(data.advocate !== undefined){
if(!(validate66(data.advocate, {instancePath:instancePath+"/advocate",parentData:data,parentDataProperty:"advocate",rootData}))){
vErrors = vErrors === null ? validate66.errors : joined(vErrors, validate66.errors);
errors = vErrors.length;
}
}
if(data.attribution !== undefined){
if(!(validate79(data.attribution, {instancePath:instancePath+"/attribution",parentData:data,parentDataProperty:"attribution",rootData}))){
vErrors = vErrors === null ? validate79.errors : joined(vErrors, validate79.errors);
errors = vErrors.length;
}
}
if(data.audience !== undefined){
if(!(validate73(data.audience, {instancePath:instancePath+"/audience",parentData:data,parentDataProperty:"audience",rootData}))){
vErrors = vErrors === null ? validate73.errors : joined(vErrors, validate73.errors);
errors = vErrors.length;
}
}
if(data.territories !== undefined){
if(!(validate24(data.territories, {instancePath:instancePath+"/territories",parentData:data,parentDataProperty:"territories",rootData}))){
vErrors = vErrors === null ? validate24.errors : joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined){
if(!(validate45(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData}))){
vErrors = vErrors === null ? validate45.errors : joined(vErrors, validate45.errors);
errors = vErrors.length;
}
}
if(data.approved_text_sha256 !== undefined){
let data8 = data.approved_text_sha256;
if(typeof data8 === "string"){
if(!pattern18.test(data8)){
const err3 = {instancePath:instancePath+"/approved_text_sha256",schemaPath:"#/properties/approved_text_sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/approved_text_sha256",schemaPath:"#/properties/approved_text_sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.status !== undefined){
let data9 = data.status;
if(typeof data9 !== "string"){
const err5 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((data9 === "draft") || (data9 === "live")) || (data9 === "retired"))){
const err6 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema26.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.published_on !== undefined){
if(!(validate29(data.published_on, {instancePath:instancePath+"/published_on",parentData:data,parentDataProperty:"published_on",rootData}))){
vErrors = vErrors === null ? validate29.errors : joined(vErrors, validate29.errors);
errors = vErrors.length;
}
}
if(data.placements !== undefined){
let data11 = data.placements;
if(Array.isArray(data11)){
if(data11.length > 200){
const err7 = {instancePath:instancePath+"/placements",schemaPath:"#/properties/placements/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
if(!(validate130(data11[i0], {instancePath:instancePath+"/placements/" + i0,parentData:data11,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate130.errors : joined(vErrors, validate130.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/placements",schemaPath:"#/properties/placements/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.disclosure !== undefined){
if(!(validate45(data.disclosure, {instancePath:instancePath+"/disclosure",parentData:data,parentDataProperty:"disclosure",rootData}))){
vErrors = vErrors === null ? validate45.errors : joined(vErrors, validate45.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate120.errors = vErrors;
return errors === 0;
}

const schema28 = {"type":"object","required":["on","use","status"],"additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"id":{"$ref":"#/definitions/slug"},"asked_on":{"$ref":"#/definitions/day"},"on":{"$ref":"#/definitions/day"},"use":{"$ref":"#/definitions/use"},"status":{"type":"string","enum":["asked","agreed","scheduled","completed","cancelled","no-show","declined"]},"advocate":{"$ref":"#/definitions/slug"},"story":{"$ref":"#/definitions/slug"},"prospect":{"$ref":"#/definitions/phrase"},"requested_by":{"$ref":"#/definitions/phrase"},"opportunity":{"$ref":"#/definitions/phrase"},"result":{"type":"string","enum":["won","lost","open","none"]},"despite":{"$ref":"#/definitions/text"}}};

function validate138(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.on === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "on"},message:"must have required property '"+"on"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.use === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "use"},message:"must have required property '"+"use"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.status === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((func2.call(schema28.properties, key0)) || (pattern0.test(key0)))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate66(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate66.errors : joined(vErrors, validate66.errors);
errors = vErrors.length;
}
}
if(data.asked_on !== undefined){
if(!(validate29(data.asked_on, {instancePath:instancePath+"/asked_on",parentData:data,parentDataProperty:"asked_on",rootData}))){
vErrors = vErrors === null ? validate29.errors : joined(vErrors, validate29.errors);
errors = vErrors.length;
}
}
if(data.on !== undefined){
if(!(validate29(data.on, {instancePath:instancePath+"/on",parentData:data,parentDataProperty:"on",rootData}))){
vErrors = vErrors === null ? validate29.errors : joined(vErrors, validate29.errors);
errors = vErrors.length;
}
}
if(data.use !== undefined){
if(!(validate70(data.use, {instancePath:instancePath+"/use",parentData:data,parentDataProperty:"use",rootData}))){
vErrors = vErrors === null ? validate70.errors : joined(vErrors, validate70.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
let data4 = data.status;
if(typeof data4 !== "string"){
const err4 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(((((((data4 === "asked") || (data4 === "agreed")) || (data4 === "scheduled")) || (data4 === "completed")) || (data4 === "cancelled")) || (data4 === "no-show")) || (data4 === "declined"))){
const err5 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema28.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.advocate !== undefined){
if(!(validate66(data.advocate, {instancePath:instancePath+"/advocate",parentData:data,parentDataProperty:"advocate",rootData}))){
vErrors = vErrors === null ? validate66.errors : joined(vErrors, validate66.errors);
errors = vErrors.length;
}
}
if(data.story !== undefined){
if(!(validate66(data.story, {instancePath:instancePath+"/story",parentData:data,parentDataProperty:"story",rootData}))){
vErrors = vErrors === null ? validate66.errors : joined(vErrors, validate66.errors);
errors = vErrors.length;
}
}
if(data.prospect !== undefined){
if(!(validate22(data.prospect, {instancePath:instancePath+"/prospect",parentData:data,parentDataProperty:"prospect",rootData}))){
vErrors = vErrors === null ? validate22.errors : joined(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.requested_by !== undefined){
if(!(validate22(data.requested_by, {instancePath:instancePath+"/requested_by",parentData:data,parentDataProperty:"requested_by",rootData}))){
vErrors = vErrors === null ? validate22.errors : joined(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.opportunity !== undefined){
if(!(validate22(data.opportunity, {instancePath:instancePath+"/opportunity",parentData:data,parentDataProperty:"opportunity",rootData}))){
vErrors = vErrors === null ? validate22.errors : joined(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.result !== undefined){
let data10 = data.result;
if(typeof data10 !== "string"){
const err6 = {instancePath:instancePath+"/result",schemaPath:"#/properties/result/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((((data10 === "won") || (data10 === "lost")) || (data10 === "open")) || (data10 === "none"))){
const err7 = {instancePath:instancePath+"/result",schemaPath:"#/properties/result/enum",keyword:"enum",params:{allowedValues: schema28.properties.result.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.despite !== undefined){
if(!(validate45(data.despite, {instancePath:instancePath+"/despite",parentData:data,parentDataProperty:"despite",rootData}))){
vErrors = vErrors === null ? validate45.errors : joined(vErrors, validate45.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate138.errors = vErrors;
return errors === 0;
}

const schema29 = {"type":"object","required":["on","kind"],"additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"on":{"$ref":"#/definitions/day"},"kind":{"type":"string","enum":["co-marketing","early-access","executive-access","speaking-slot","training","credit","reciprocal-reference"]},"note":{"$ref":"#/definitions/text"}}};

function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.on === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "on"},message:"must have required property '"+"on"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "on") || (key0 === "kind")) || (key0 === "note")) || (pattern0.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.on !== undefined){
if(!(validate29(data.on, {instancePath:instancePath+"/on",parentData:data,parentDataProperty:"on",rootData}))){
vErrors = vErrors === null ? validate29.errors : joined(vErrors, validate29.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(((((((data1 === "co-marketing") || (data1 === "early-access")) || (data1 === "executive-access")) || (data1 === "speaking-slot")) || (data1 === "training")) || (data1 === "credit")) || (data1 === "reciprocal-reference"))){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema29.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.note !== undefined){
if(!(validate45(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData}))){
vErrors = vErrors === null ? validate45.errors : joined(vErrors, validate45.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate150.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://unpkg.com/customer-refs/schemas/customer.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 200){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 200},message:"must NOT have more than 200 properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((func2.call(schema6.properties, key0)) || (pattern0.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate22(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate22.errors : joined(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.aliases !== undefined){
if(!(validate24(data.aliases, {instancePath:instancePath+"/aliases",parentData:data,parentDataProperty:"aliases",rootData}))){
vErrors = vErrors === null ? validate24.errors : joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.domains !== undefined){
if(!(validate24(data.domains, {instancePath:instancePath+"/domains",parentData:data,parentDataProperty:"domains",rootData}))){
vErrors = vErrors === null ? validate24.errors : joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.blinded_as !== undefined){
if(!(validate22(data.blinded_as, {instancePath:instancePath+"/blinded_as",parentData:data,parentDataProperty:"blinded_as",rootData}))){
vErrors = vErrors === null ? validate22.errors : joined(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
let data4 = data.status;
if(typeof data4 !== "string"){
const err3 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(((((data4 === "nominated") || (data4 === "active")) || (data4 === "paused")) || (data4 === "retired")) || (data4 === "do-not-contact"))){
const err4 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema6.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.paused_until !== undefined){
if(!(validate29(data.paused_until, {instancePath:instancePath+"/paused_until",parentData:data,parentDataProperty:"paused_until",rootData}))){
vErrors = vErrors === null ? validate29.errors : joined(vErrors, validate29.errors);
errors = vErrors.length;
}
}
if(data.industry !== undefined){
if(!(validate22(data.industry, {instancePath:instancePath+"/industry",parentData:data,parentDataProperty:"industry",rootData}))){
vErrors = vErrors === null ? validate22.errors : joined(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.segment !== undefined){
if(!(validate22(data.segment, {instancePath:instancePath+"/segment",parentData:data,parentDataProperty:"segment",rootData}))){
vErrors = vErrors === null ? validate22.errors : joined(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.region !== undefined){
if(!(validate22(data.region, {instancePath:instancePath+"/region",parentData:data,parentDataProperty:"region",rootData}))){
vErrors = vErrors === null ? validate22.errors : joined(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.country !== undefined){
let data9 = data.country;
if(typeof data9 === "string"){
if(!pattern2.test(data9)){
const err5 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.employees !== undefined){
let data10 = data.employees;
if((!((typeof data10 == "number") && (isFinite(data10)))) && (typeof data10 !== "string")){
const err7 = {instancePath:instancePath+"/employees",schemaPath:"#/properties/employees/type",keyword:"type",params:{type: schema6.properties.employees.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data10 === "string"){
if(data10.length > 500){
const err8 = {instancePath:instancePath+"/employees",schemaPath:"#/properties/employees/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.customer_since !== undefined){
if(!(validate29(data.customer_since, {instancePath:instancePath+"/customer_since",parentData:data,parentDataProperty:"customer_since",rootData}))){
vErrors = vErrors === null ? validate29.errors : joined(vErrors, validate29.errors);
errors = vErrors.length;
}
}
if(data.owners !== undefined){
let data12 = data.owners;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key1 in data12){
if(!((((key1 === "account") || (key1 === "references")) || (key1 === "sponsor")) || (pattern0.test(key1)))){
const err9 = {instancePath:instancePath+"/owners",schemaPath:"#/properties/owners/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data12.account !== undefined){
if(!(validate22(data12.account, {instancePath:instancePath+"/owners/account",parentData:data12,parentDataProperty:"account",rootData}))){
vErrors = vErrors === null ? validate22.errors : joined(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data12.references !== undefined){
if(!(validate22(data12.references, {instancePath:instancePath+"/owners/references",parentData:data12,parentDataProperty:"references",rootData}))){
vErrors = vErrors === null ? validate22.errors : joined(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data12.sponsor !== undefined){
if(!(validate22(data12.sponsor, {instancePath:instancePath+"/owners/sponsor",parentData:data12,parentDataProperty:"sponsor",rootData}))){
vErrors = vErrors === null ? validate22.errors : joined(vErrors, validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/owners",schemaPath:"#/properties/owners/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.products !== undefined){
let data16 = data.products;
if(Array.isArray(data16)){
if(data16.length > 500){
const err11 = {instancePath:instancePath+"/products",schemaPath:"#/properties/products/maxItems",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len0 = data16.length;
for(let i0=0; i0<len0; i0++){
if(!(validate38(data16[i0], {instancePath:instancePath+"/products/" + i0,parentData:data16,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate38.errors : joined(vErrors, validate38.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/products",schemaPath:"#/properties/products/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.health !== undefined){
if(!(validate42(data.health, {instancePath:instancePath+"/health",parentData:data,parentDataProperty:"health",rootData}))){
vErrors = vErrors === null ? validate42.errors : joined(vErrors, validate42.errors);
errors = vErrors.length;
}
}
if(data.contract !== undefined){
if(!(validate48(data.contract, {instancePath:instancePath+"/contract",parentData:data,parentDataProperty:"contract",rootData}))){
vErrors = vErrors === null ? validate48.errors : joined(vErrors, validate48.errors);
errors = vErrors.length;
}
}
if(data.excludes !== undefined){
if(!(validate24(data.excludes, {instancePath:instancePath+"/excludes",parentData:data,parentDataProperty:"excludes",rootData}))){
vErrors = vErrors === null ? validate24.errors : joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.limits !== undefined){
if(!(validate52(data.limits, {instancePath:instancePath+"/limits",parentData:data,parentDataProperty:"limits",rootData}))){
vErrors = vErrors === null ? validate52.errors : joined(vErrors, validate52.errors);
errors = vErrors.length;
}
}
if(data.consent !== undefined){
let data22 = data.consent;
if(Array.isArray(data22)){
if(data22.length > 1000){
const err13 = {instancePath:instancePath+"/consent",schemaPath:"#/properties/consent/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len1 = data22.length;
for(let i1=0; i1<len1; i1++){
if(!(validate65(data22[i1], {instancePath:instancePath+"/consent/" + i1,parentData:data22,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate65.errors : joined(vErrors, validate65.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/consent",schemaPath:"#/properties/consent/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.advocates !== undefined){
let data24 = data.advocates;
if(Array.isArray(data24)){
if(data24.length > 500){
const err15 = {instancePath:instancePath+"/advocates",schemaPath:"#/properties/advocates/maxItems",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len2 = data24.length;
for(let i2=0; i2<len2; i2++){
if(!(validate92(data24[i2], {instancePath:instancePath+"/advocates/" + i2,parentData:data24,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate92.errors : joined(vErrors, validate92.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/advocates",schemaPath:"#/properties/advocates/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.stories !== undefined){
let data26 = data.stories;
if(Array.isArray(data26)){
if(data26.length > 500){
const err17 = {instancePath:instancePath+"/stories",schemaPath:"#/properties/stories/maxItems",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len3 = data26.length;
for(let i3=0; i3<len3; i3++){
if(!(validate104(data26[i3], {instancePath:instancePath+"/stories/" + i3,parentData:data26,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate104.errors : joined(vErrors, validate104.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/stories",schemaPath:"#/properties/stories/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.assets !== undefined){
let data28 = data.assets;
if(Array.isArray(data28)){
if(data28.length > 1000){
const err19 = {instancePath:instancePath+"/assets",schemaPath:"#/properties/assets/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
const len4 = data28.length;
for(let i4=0; i4<len4; i4++){
if(!(validate120(data28[i4], {instancePath:instancePath+"/assets/" + i4,parentData:data28,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate120.errors : joined(vErrors, validate120.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath:instancePath+"/assets",schemaPath:"#/properties/assets/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.activity !== undefined){
let data30 = data.activity;
if(Array.isArray(data30)){
if(data30.length > 2000){
const err21 = {instancePath:instancePath+"/activity",schemaPath:"#/properties/activity/maxItems",keyword:"maxItems",params:{limit: 2000},message:"must NOT have more than 2000 items"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const len5 = data30.length;
for(let i5=0; i5<len5; i5++){
if(!(validate138(data30[i5], {instancePath:instancePath+"/activity/" + i5,parentData:data30,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate138.errors : joined(vErrors, validate138.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath:instancePath+"/activity",schemaPath:"#/properties/activity/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.gives !== undefined){
let data32 = data.gives;
if(Array.isArray(data32)){
if(data32.length > 1000){
const err23 = {instancePath:instancePath+"/gives",schemaPath:"#/properties/gives/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
const len6 = data32.length;
for(let i6=0; i6<len6; i6++){
if(!(validate150(data32[i6], {instancePath:instancePath+"/gives/" + i6,parentData:data32,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? validate150.errors : joined(vErrors, validate150.errors);
errors = vErrors.length;
}
}
}
else {
const err24 = {instancePath:instancePath+"/gives",schemaPath:"#/properties/gives/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

export const config = validate154;
const schema30 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://unpkg.com/customer-refs/schemas/config.schema.json","type":"object","required":["version"],"additionalProperties":false,"maxProperties":200,"patternProperties":{"^x-":{}},"properties":{"version":{"type":"number","enum":[1]},"customers":{"$ref":"#/definitions/phrase"},"timezone":{"$ref":"#/definitions/phrase"},"taxonomy":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"products":{"$ref":"#/definitions/terms"},"industries":{"$ref":"#/definitions/terms"},"segments":{"$ref":"#/definitions/terms"},"regions":{"type":"object","additionalProperties":{"$ref":"#/definitions/region"}},"use_cases":{"$ref":"#/definitions/terms"},"personas":{"$ref":"#/definitions/terms"},"topics":{"$ref":"#/definitions/terms"}}},"policy":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"limits":{"type":"object","additionalProperties":false,"properties":{"advocate":{"$ref":"#/definitions/limits"},"customer":{"$ref":"#/definitions/limits"}}},"rest":{"$ref":"#/definitions/rests"},"consent":{"type":"object","additionalProperties":false,"properties":{"warn":{"$ref":"#/definitions/duration"},"review_after":{"$ref":"#/definitions/duration"}}},"health":{"type":"object","additionalProperties":false,"properties":{"max_age":{"$ref":"#/definitions/duration"},"renewal_window":{"$ref":"#/definitions/duration"}}},"advocate":{"type":"object","additionalProperties":false,"properties":{"verify_after":{"$ref":"#/definitions/duration"}}},"story":{"type":"object","additionalProperties":false,"properties":{"review_after":{"$ref":"#/definitions/duration"}}},"decline":{"type":"object","additionalProperties":false,"properties":{"ask_again_after":{"$ref":"#/definitions/duration"}}},"takedown":{"type":"object","additionalProperties":false,"properties":{"within":{"$ref":"#/definitions/duration"}}}}},"rules":{"$ref":"#/definitions/levels"},"overrides":{"type":"array","maxItems":100,"items":{"type":"object","required":["files","rules"],"additionalProperties":false,"properties":{"files":{"$ref":"#/definitions/phrase"},"rules":{"$ref":"#/definitions/levels"}}}},"max_file_size":{"type":"string","pattern":"^[1-9][0-9]{0,8}(?:B|KiB|MiB)$"},"searches":{"type":"object","maxProperties":500,"additionalProperties":{"$ref":"#/definitions/search"}}},"definitions":{"phrase":{"type":"string","pattern":"\\S","maxLength":500},"phrases":{"type":"array","maxItems":500,"items":{"$ref":"#/definitions/phrase"}},"duration":{"type":"string","pattern":"^(?:0|[1-9][0-9]{0,4})(?:d|w|mo|y)$"},"terms":{"type":"object","maxProperties":5000,"additionalProperties":{"$ref":"#/definitions/term"}},"term":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"name":{"$ref":"#/definitions/phrase"},"aliases":{"$ref":"#/definitions/phrases"},"retired_on":{"type":"string","format":"date"}}},"region":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"name":{"$ref":"#/definitions/phrase"},"aliases":{"$ref":"#/definitions/phrases"},"retired_on":{"type":"string","format":"date"},"countries":{"type":"array","maxItems":300,"items":{"type":"string","pattern":"^[A-Z]{2}$"}}}},"levels":{"type":"object","maxProperties":200,"additionalProperties":{"type":"string","enum":["off","info","warning","error"]}},"limit":{"type":"object","required":["max","per"],"additionalProperties":false,"properties":{"max":{"type":"integer","minimum":0},"per":{"$ref":"#/definitions/duration"}}},"limits":{"type":"object","additionalProperties":false,"properties":{"any":{"$ref":"#/definitions/limit"},"quote":{"$ref":"#/definitions/limit"},"video":{"$ref":"#/definitions/limit"},"podcast":{"$ref":"#/definitions/limit"},"reference-call":{"$ref":"#/definitions/limit"},"analyst-call":{"$ref":"#/definitions/limit"},"press-interview":{"$ref":"#/definitions/limit"},"site-visit":{"$ref":"#/definitions/limit"},"speaking":{"$ref":"#/definitions/limit"},"advisory-board":{"$ref":"#/definitions/limit"}}},"rests":{"type":"object","additionalProperties":false,"properties":{"any":{"$ref":"#/definitions/duration"},"quote":{"$ref":"#/definitions/duration"},"video":{"$ref":"#/definitions/duration"},"podcast":{"$ref":"#/definitions/duration"},"reference-call":{"$ref":"#/definitions/duration"},"analyst-call":{"$ref":"#/definitions/duration"},"press-interview":{"$ref":"#/definitions/duration"},"site-visit":{"$ref":"#/definitions/duration"},"speaking":{"$ref":"#/definitions/duration"},"advisory-board":{"$ref":"#/definitions/duration"}}},"search":{"type":"object","additionalProperties":false,"properties":{"words":{"$ref":"#/definitions/phrase"},"product":{"$ref":"#/definitions/phrase"},"industry":{"$ref":"#/definitions/phrase"},"segment":{"$ref":"#/definitions/phrase"},"region":{"$ref":"#/definitions/phrase"},"use-case":{"$ref":"#/definitions/phrase"},"persona":{"$ref":"#/definitions/phrase"},"language":{"$ref":"#/definitions/phrase"},"outcome":{"$ref":"#/definitions/phrase"},"replaces":{"$ref":"#/definitions/phrase"},"for":{"type":"string","enum":["name","logo","quote","case-study","press-release","video","podcast","social-post","review","award","rfp","reference-call","analyst-call","press-interview","site-visit","speaking","advisory-board"]},"audience":{"type":"string","enum":["internal","prospects","public"]},"territory":{"$ref":"#/definitions/phrase"},"prospect":{"$ref":"#/definitions/phrase"},"ready":{"type":"boolean"},"limit":{"type":"integer","minimum":0},"sort":{"type":"string","enum":["relevance","name","least-asked"]}}}}};
const pattern30 = new RegExp("^[1-9][0-9]{0,8}(?:B|KiB|MiB)$", "u");
const schema31 = {"type":"string","pattern":"\\S","maxLength":500};

function validate155(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(data.length > 500){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern1.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate155.errors = vErrors;
return errors === 0;
}

const schema32 = {"type":"object","maxProperties":5000,"additionalProperties":{"$ref":"#/definitions/term"}};
const schema33 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"name":{"$ref":"#/definitions/phrase"},"aliases":{"$ref":"#/definitions/phrases"},"retired_on":{"type":"string","format":"date"}}};
const schema34 = {"type":"array","maxItems":500,"items":{"$ref":"#/definitions/phrase"}};

function validate161(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 500){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate155(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate155.errors : joined(vErrors, validate155.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate161.errors = vErrors;
return errors === 0;
}


function validate159(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "name") || (key0 === "aliases")) || (key0 === "retired_on")) || (pattern0.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate155(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate155.errors : joined(vErrors, validate155.errors);
errors = vErrors.length;
}
}
if(data.aliases !== undefined){
if(!(validate161(data.aliases, {instancePath:instancePath+"/aliases",parentData:data,parentDataProperty:"aliases",rootData}))){
vErrors = vErrors === null ? validate161.errors : joined(vErrors, validate161.errors);
errors = vErrors.length;
}
}
if(data.retired_on !== undefined){
let data2 = data.retired_on;
if(typeof data2 === "string"){
if(!(formats0(data2))){
const err1 = {instancePath:instancePath+"/retired_on",schemaPath:"#/properties/retired_on/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/retired_on",schemaPath:"#/properties/retired_on/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate159.errors = vErrors;
return errors === 0;
}


function validate158(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 5000){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 5000},message:"must NOT have more than 5000 properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(validate159(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate159.errors : joined(vErrors, validate159.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate158.errors = vErrors;
return errors === 0;
}

const schema35 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"name":{"$ref":"#/definitions/phrase"},"aliases":{"$ref":"#/definitions/phrases"},"retired_on":{"type":"string","format":"date"},"countries":{"type":"array","maxItems":300,"items":{"type":"string","pattern":"^[A-Z]{2}$"}}}};

function validate168(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "aliases")) || (key0 === "retired_on")) || (key0 === "countries")) || (pattern0.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate155(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate155.errors : joined(vErrors, validate155.errors);
errors = vErrors.length;
}
}
if(data.aliases !== undefined){
if(!(validate161(data.aliases, {instancePath:instancePath+"/aliases",parentData:data,parentDataProperty:"aliases",rootData}))){
vErrors = vErrors === null ? validate161.errors : joined(vErrors, validate161.errors);
errors = vErrors.length;
}
}
if(data.retired_on !== undefined){
let data2 = data.retired_on;
if(typeof data2 === "string"){
if(!(formats0(data2))){
const err1 = {instancePath:instancePath+"/retired_on",schemaPath:"#/properties/retired_on/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/retired_on",schemaPath:"#/properties/retired_on/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.countries !== undefined){
let data3 = data.countries;
if(Array.isArray(data3)){
if(data3.length > 300){
const err3 = {instancePath:instancePath+"/countries",schemaPath:"#/properties/countries/maxItems",keyword:"maxItems",params:{limit: 300},message:"must NOT have more than 300 items"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(!pattern2.test(data4)){
const err4 = {instancePath:instancePath+"/countries/" + i0,schemaPath:"#/properties/countries/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/countries/" + i0,schemaPath:"#/properties/countries/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/countries",schemaPath:"#/properties/countries/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate168.errors = vErrors;
return errors === 0;
}

const schema36 = {"type":"object","additionalProperties":false,"properties":{"any":{"$ref":"#/definitions/limit"},"quote":{"$ref":"#/definitions/limit"},"video":{"$ref":"#/definitions/limit"},"podcast":{"$ref":"#/definitions/limit"},"reference-call":{"$ref":"#/definitions/limit"},"analyst-call":{"$ref":"#/definitions/limit"},"press-interview":{"$ref":"#/definitions/limit"},"site-visit":{"$ref":"#/definitions/limit"},"speaking":{"$ref":"#/definitions/limit"},"advisory-board":{"$ref":"#/definitions/limit"}}};
const schema37 = {"type":"object","required":["max","per"],"additionalProperties":false,"properties":{"max":{"type":"integer","minimum":0},"per":{"$ref":"#/definitions/duration"}}};
const schema38 = {"type":"string","pattern":"^(?:0|[1-9][0-9]{0,4})(?:d|w|mo|y)$"};

function validate177(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern10.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,4})(?:d|w|mo|y)$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,4})(?:d|w|mo|y)$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate177.errors = vErrors;
return errors === 0;
}


function validate176(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.max === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "max"},message:"must have required property '"+"max"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.per === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "per"},message:"must have required property '"+"per"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "max") || (key0 === "per"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.max !== undefined){
let data0 = data.max;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.per !== undefined){
if(!(validate177(data.per, {instancePath:instancePath+"/per",parentData:data,parentDataProperty:"per",rootData}))){
vErrors = vErrors === null ? validate177.errors : joined(vErrors, validate177.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate176.errors = vErrors;
return errors === 0;
}


function validate175(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema36.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.any !== undefined){
if(!(validate176(data.any, {instancePath:instancePath+"/any",parentData:data,parentDataProperty:"any",rootData}))){
vErrors = vErrors === null ? validate176.errors : joined(vErrors, validate176.errors);
errors = vErrors.length;
}
}
if(data.quote !== undefined){
if(!(validate176(data.quote, {instancePath:instancePath+"/quote",parentData:data,parentDataProperty:"quote",rootData}))){
vErrors = vErrors === null ? validate176.errors : joined(vErrors, validate176.errors);
errors = vErrors.length;
}
}
if(data.video !== undefined){
if(!(validate176(data.video, {instancePath:instancePath+"/video",parentData:data,parentDataProperty:"video",rootData}))){
vErrors = vErrors === null ? validate176.errors : joined(vErrors, validate176.errors);
errors = vErrors.length;
}
}
if(data.podcast !== undefined){
if(!(validate176(data.podcast, {instancePath:instancePath+"/podcast",parentData:data,parentDataProperty:"podcast",rootData}))){
vErrors = vErrors === null ? validate176.errors : joined(vErrors, validate176.errors);
errors = vErrors.length;
}
}
if(data["reference-call"] !== undefined){
if(!(validate176(data["reference-call"], {instancePath:instancePath+"/reference-call",parentData:data,parentDataProperty:"reference-call",rootData}))){
vErrors = vErrors === null ? validate176.errors : joined(vErrors, validate176.errors);
errors = vErrors.length;
}
}
if(data["analyst-call"] !== undefined){
if(!(validate176(data["analyst-call"], {instancePath:instancePath+"/analyst-call",parentData:data,parentDataProperty:"analyst-call",rootData}))){
vErrors = vErrors === null ? validate176.errors : joined(vErrors, validate176.errors);
errors = vErrors.length;
}
}
if(data["press-interview"] !== undefined){
if(!(validate176(data["press-interview"], {instancePath:instancePath+"/press-interview",parentData:data,parentDataProperty:"press-interview",rootData}))){
vErrors = vErrors === null ? validate176.errors : joined(vErrors, validate176.errors);
errors = vErrors.length;
}
}
if(data["site-visit"] !== undefined){
if(!(validate176(data["site-visit"], {instancePath:instancePath+"/site-visit",parentData:data,parentDataProperty:"site-visit",rootData}))){
vErrors = vErrors === null ? validate176.errors : joined(vErrors, validate176.errors);
errors = vErrors.length;
}
}
if(data.speaking !== undefined){
if(!(validate176(data.speaking, {instancePath:instancePath+"/speaking",parentData:data,parentDataProperty:"speaking",rootData}))){
vErrors = vErrors === null ? validate176.errors : joined(vErrors, validate176.errors);
errors = vErrors.length;
}
}
if(data["advisory-board"] !== undefined){
if(!(validate176(data["advisory-board"], {instancePath:instancePath+"/advisory-board",parentData:data,parentDataProperty:"advisory-board",rootData}))){
vErrors = vErrors === null ? validate176.errors : joined(vErrors, validate176.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate175.errors = vErrors;
return errors === 0;
}

const schema39 = {"type":"object","additionalProperties":false,"properties":{"any":{"$ref":"#/definitions/duration"},"quote":{"$ref":"#/definitions/duration"},"video":{"$ref":"#/definitions/duration"},"podcast":{"$ref":"#/definitions/duration"},"reference-call":{"$ref":"#/definitions/duration"},"analyst-call":{"$ref":"#/definitions/duration"},"press-interview":{"$ref":"#/definitions/duration"},"site-visit":{"$ref":"#/definitions/duration"},"speaking":{"$ref":"#/definitions/duration"},"advisory-board":{"$ref":"#/definitions/duration"}}};

function validate191(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema39.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.any !== undefined){
if(!(validate177(data.any, {instancePath:instancePath+"/any",parentData:data,parentDataProperty:"any",rootData}))){
vErrors = vErrors === null ? validate177.errors : joined(vErrors, validate177.errors);
errors = vErrors.length;
}
}
if(data.quote !== undefined){
if(!(validate177(data.quote, {instancePath:instancePath+"/quote",parentData:data,parentDataProperty:"quote",rootData}))){
vErrors = vErrors === null ? validate177.errors : joined(vErrors, validate177.errors);
errors = vErrors.length;
}
}
if(data.video !== undefined){
if(!(validate177(data.video, {instancePath:instancePath+"/video",parentData:data,parentDataProperty:"video",rootData}))){
vErrors = vErrors === null ? validate177.errors : joined(vErrors, validate177.errors);
errors = vErrors.length;
}
}
if(data.podcast !== undefined){
if(!(validate177(data.podcast, {instancePath:instancePath+"/podcast",parentData:data,parentDataProperty:"podcast",rootData}))){
vErrors = vErrors === null ? validate177.errors : joined(vErrors, validate177.errors);
errors = vErrors.length;
}
}
if(data["reference-call"] !== undefined){
if(!(validate177(data["reference-call"], {instancePath:instancePath+"/reference-call",parentData:data,parentDataProperty:"reference-call",rootData}))){
vErrors = vErrors === null ? validate177.errors : joined(vErrors, validate177.errors);
errors = vErrors.length;
}
}
if(data["analyst-call"] !== undefined){
if(!(validate177(data["analyst-call"], {instancePath:instancePath+"/analyst-call",parentData:data,parentDataProperty:"analyst-call",rootData}))){
vErrors = vErrors === null ? validate177.errors : joined(vErrors, validate177.errors);
errors = vErrors.length;
}
}
if(data["press-interview"] !== undefined){
if(!(validate177(data["press-interview"], {instancePath:instancePath+"/press-interview",parentData:data,parentDataProperty:"press-interview",rootData}))){
vErrors = vErrors === null ? validate177.errors : joined(vErrors, validate177.errors);
errors = vErrors.length;
}
}
if(data["site-visit"] !== undefined){
if(!(validate177(data["site-visit"], {instancePath:instancePath+"/site-visit",parentData:data,parentDataProperty:"site-visit",rootData}))){
vErrors = vErrors === null ? validate177.errors : joined(vErrors, validate177.errors);
errors = vErrors.length;
}
}
if(data.speaking !== undefined){
if(!(validate177(data.speaking, {instancePath:instancePath+"/speaking",parentData:data,parentDataProperty:"speaking",rootData}))){
vErrors = vErrors === null ? validate177.errors : joined(vErrors, validate177.errors);
errors = vErrors.length;
}
}
if(data["advisory-board"] !== undefined){
if(!(validate177(data["advisory-board"], {instancePath:instancePath+"/advisory-board",parentData:data,parentDataProperty:"advisory-board",rootData}))){
vErrors = vErrors === null ? validate177.errors : joined(vErrors, validate177.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate191.errors = vErrors;
return errors === 0;
}

const schema40 = {"type":"object","maxProperties":200,"additionalProperties":{"type":"string","enum":["off","info","warning","error"]}};

function validate211(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 200){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 200},message:"must NOT have more than 200 properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
let data0 = data[key0];
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((((data0 === "off") || (data0 === "info")) || (data0 === "warning")) || (data0 === "error"))){
const err2 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema40.additionalProperties.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate211.errors = vErrors;
return errors === 0;
}

const schema41 = {"type":"object","additionalProperties":false,"properties":{"words":{"$ref":"#/definitions/phrase"},"product":{"$ref":"#/definitions/phrase"},"industry":{"$ref":"#/definitions/phrase"},"segment":{"$ref":"#/definitions/phrase"},"region":{"$ref":"#/definitions/phrase"},"use-case":{"$ref":"#/definitions/phrase"},"persona":{"$ref":"#/definitions/phrase"},"language":{"$ref":"#/definitions/phrase"},"outcome":{"$ref":"#/definitions/phrase"},"replaces":{"$ref":"#/definitions/phrase"},"for":{"type":"string","enum":["name","logo","quote","case-study","press-release","video","podcast","social-post","review","award","rfp","reference-call","analyst-call","press-interview","site-visit","speaking","advisory-board"]},"audience":{"type":"string","enum":["internal","prospects","public"]},"territory":{"$ref":"#/definitions/phrase"},"prospect":{"$ref":"#/definitions/phrase"},"ready":{"type":"boolean"},"limit":{"type":"integer","minimum":0},"sort":{"type":"string","enum":["relevance","name","least-asked"]}}};

function validate215(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema41.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.words !== undefined){
if(!(validate155(data.words, {instancePath:instancePath+"/words",parentData:data,parentDataProperty:"words",rootData}))){
vErrors = vErrors === null ? validate155.errors : joined(vErrors, validate155.errors);
errors = vErrors.length;
}
}
if(data.product !== undefined){
if(!(validate155(data.product, {instancePath:instancePath+"/product",parentData:data,parentDataProperty:"product",rootData}))){
vErrors = vErrors === null ? validate155.errors : joined(vErrors, validate155.errors);
errors = vErrors.length;
}
}
if(data.industry !== undefined){
if(!(validate155(data.industry, {instancePath:instancePath+"/industry",parentData:data,parentDataProperty:"industry",rootData}))){
vErrors = vErrors === null ? validate155.errors : joined(vErrors, validate155.errors);
errors = vErrors.length;
}
}
if(data.segment !== undefined){
if(!(validate155(data.segment, {instancePath:instancePath+"/segment",parentData:data,parentDataProperty:"segment",rootData}))){
vErrors = vErrors === null ? validate155.errors : joined(vErrors, validate155.errors);
errors = vErrors.length;
}
}
if(data.region !== undefined){
if(!(validate155(data.region, {instancePath:instancePath+"/region",parentData:data,parentDataProperty:"region",rootData}))){
vErrors = vErrors === null ? validate155.errors : joined(vErrors, validate155.errors);
errors = vErrors.length;
}
}
if(data["use-case"] !== undefined){
if(!(validate155(data["use-case"], {instancePath:instancePath+"/use-case",parentData:data,parentDataProperty:"use-case",rootData}))){
vErrors = vErrors === null ? validate155.errors : joined(vErrors, validate155.errors);
errors = vErrors.length;
}
}
if(data.persona !== undefined){
if(!(validate155(data.persona, {instancePath:instancePath+"/persona",parentData:data,parentDataProperty:"persona",rootData}))){
vErrors = vErrors === null ? validate155.errors : joined(vErrors, validate155.errors);
errors = vErrors.length;
}
}
if(data.language !== undefined){
if(!(validate155(data.language, {instancePath:instancePath+"/language",parentData:data,parentDataProperty:"language",rootData}))){
vErrors = vErrors === null ? validate155.errors : joined(vErrors, validate155.errors);
errors = vErrors.length;
}
}
if(data.outcome !== undefined){
if(!(validate155(data.outcome, {instancePath:instancePath+"/outcome",parentData:data,parentDataProperty:"outcome",rootData}))){
vErrors = vErrors === null ? validate155.errors : joined(vErrors, validate155.errors);
errors = vErrors.length;
}
}
if(data.replaces !== undefined){
if(!(validate155(data.replaces, {instancePath:instancePath+"/replaces",parentData:data,parentDataProperty:"replaces",rootData}))){
vErrors = vErrors === null ? validate155.errors : joined(vErrors, validate155.errors);
errors = vErrors.length;
}
}
if(data.for !== undefined){
let data10 = data.for;
if(typeof data10 !== "string"){
const err1 = {instancePath:instancePath+"/for",schemaPath:"#/properties/for/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(((((((((((((((((data10 === "name") || (data10 === "logo")) || (data10 === "quote")) || (data10 === "case-study")) || (data10 === "press-release")) || (data10 === "video")) || (data10 === "podcast")) || (data10 === "social-post")) || (data10 === "review")) || (data10 === "award")) || (data10 === "rfp")) || (data10 === "reference-call")) || (data10 === "analyst-call")) || (data10 === "press-interview")) || (data10 === "site-visit")) || (data10 === "speaking")) || (data10 === "advisory-board"))){
const err2 = {instancePath:instancePath+"/for",schemaPath:"#/properties/for/enum",keyword:"enum",params:{allowedValues: schema41.properties.for.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.audience !== undefined){
let data11 = data.audience;
if(typeof data11 !== "string"){
const err3 = {instancePath:instancePath+"/audience",schemaPath:"#/properties/audience/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(((data11 === "internal") || (data11 === "prospects")) || (data11 === "public"))){
const err4 = {instancePath:instancePath+"/audience",schemaPath:"#/properties/audience/enum",keyword:"enum",params:{allowedValues: schema41.properties.audience.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.territory !== undefined){
if(!(validate155(data.territory, {instancePath:instancePath+"/territory",parentData:data,parentDataProperty:"territory",rootData}))){
vErrors = vErrors === null ? validate155.errors : joined(vErrors, validate155.errors);
errors = vErrors.length;
}
}
if(data.prospect !== undefined){
if(!(validate155(data.prospect, {instancePath:instancePath+"/prospect",parentData:data,parentDataProperty:"prospect",rootData}))){
vErrors = vErrors === null ? validate155.errors : joined(vErrors, validate155.errors);
errors = vErrors.length;
}
}
if(data.ready !== undefined){
if(typeof data.ready !== "boolean"){
const err5 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.limit !== undefined){
let data15 = data.limit;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err6 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
const err7 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.sort !== undefined){
let data16 = data.sort;
if(typeof data16 !== "string"){
const err8 = {instancePath:instancePath+"/sort",schemaPath:"#/properties/sort/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(((data16 === "relevance") || (data16 === "name")) || (data16 === "least-asked"))){
const err9 = {instancePath:instancePath+"/sort",schemaPath:"#/properties/sort/enum",keyword:"enum",params:{allowedValues: schema41.properties.sort.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate215.errors = vErrors;
return errors === 0;
}


function validate154(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://unpkg.com/customer-refs/schemas/config.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 200){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 200},message:"must NOT have more than 200 properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.version === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((func2.call(schema30.properties, key0)) || (pattern0.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(!((typeof data0 == "number") && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(data0 === 1)){
const err4 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/enum",keyword:"enum",params:{allowedValues: schema30.properties.version.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.customers !== undefined){
if(!(validate155(data.customers, {instancePath:instancePath+"/customers",parentData:data,parentDataProperty:"customers",rootData}))){
vErrors = vErrors === null ? validate155.errors : joined(vErrors, validate155.errors);
errors = vErrors.length;
}
}
if(data.timezone !== undefined){
if(!(validate155(data.timezone, {instancePath:instancePath+"/timezone",parentData:data,parentDataProperty:"timezone",rootData}))){
vErrors = vErrors === null ? validate155.errors : joined(vErrors, validate155.errors);
errors = vErrors.length;
}
}
if(data.taxonomy !== undefined){
let data3 = data.taxonomy;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(!((((((((key1 === "products") || (key1 === "industries")) || (key1 === "segments")) || (key1 === "regions")) || (key1 === "use_cases")) || (key1 === "personas")) || (key1 === "topics")) || (pattern0.test(key1)))){
const err5 = {instancePath:instancePath+"/taxonomy",schemaPath:"#/properties/taxonomy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data3.products !== undefined){
if(!(validate158(data3.products, {instancePath:instancePath+"/taxonomy/products",parentData:data3,parentDataProperty:"products",rootData}))){
vErrors = vErrors === null ? validate158.errors : joined(vErrors, validate158.errors);
errors = vErrors.length;
}
}
if(data3.industries !== undefined){
if(!(validate158(data3.industries, {instancePath:instancePath+"/taxonomy/industries",parentData:data3,parentDataProperty:"industries",rootData}))){
vErrors = vErrors === null ? validate158.errors : joined(vErrors, validate158.errors);
errors = vErrors.length;
}
}
if(data3.segments !== undefined){
if(!(validate158(data3.segments, {instancePath:instancePath+"/taxonomy/segments",parentData:data3,parentDataProperty:"segments",rootData}))){
vErrors = vErrors === null ? validate158.errors : joined(vErrors, validate158.errors);
errors = vErrors.length;
}
}
if(data3.regions !== undefined){
let data7 = data3.regions;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key2 in data7){
if(!(validate168(data7[key2], {instancePath:instancePath+"/taxonomy/regions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data7,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate168.errors : joined(vErrors, validate168.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/taxonomy/regions",schemaPath:"#/properties/taxonomy/properties/regions/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data3.use_cases !== undefined){
if(!(validate158(data3.use_cases, {instancePath:instancePath+"/taxonomy/use_cases",parentData:data3,parentDataProperty:"use_cases",rootData}))){
vErrors = vErrors === null ? validate158.errors : joined(vErrors, validate158.errors);
errors = vErrors.length;
}
}
if(data3.personas !== undefined){
if(!(validate158(data3.personas, {instancePath:instancePath+"/taxonomy/personas",parentData:data3,parentDataProperty:"personas",rootData}))){
vErrors = vErrors === null ? validate158.errors : joined(vErrors, validate158.errors);
errors = vErrors.length;
}
}
if(data3.topics !== undefined){
if(!(validate158(data3.topics, {instancePath:instancePath+"/taxonomy/topics",parentData:data3,parentDataProperty:"topics",rootData}))){
vErrors = vErrors === null ? validate158.errors : joined(vErrors, validate158.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/taxonomy",schemaPath:"#/properties/taxonomy/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.policy !== undefined){
let data12 = data.policy;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key3 in data12){
if(!(((((((((key3 === "limits") || (key3 === "rest")) || (key3 === "consent")) || (key3 === "health")) || (key3 === "advocate")) || (key3 === "story")) || (key3 === "decline")) || (key3 === "takedown")) || (pattern0.test(key3)))){
const err8 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data12.limits !== undefined){
let data13 = data12.limits;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key4 in data13){
if(!((key4 === "advocate") || (key4 === "customer"))){
const err9 = {instancePath:instancePath+"/policy/limits",schemaPath:"#/properties/policy/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data13.advocate !== undefined){
if(!(validate175(data13.advocate, {instancePath:instancePath+"/policy/limits/advocate",parentData:data13,parentDataProperty:"advocate",rootData}))){
vErrors = vErrors === null ? validate175.errors : joined(vErrors, validate175.errors);
errors = vErrors.length;
}
}
if(data13.customer !== undefined){
if(!(validate175(data13.customer, {instancePath:instancePath+"/policy/limits/customer",parentData:data13,parentDataProperty:"customer",rootData}))){
vErrors = vErrors === null ? validate175.errors : joined(vErrors, validate175.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/policy/limits",schemaPath:"#/properties/policy/properties/limits/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data12.rest !== undefined){
if(!(validate191(data12.rest, {instancePath:instancePath+"/policy/rest",parentData:data12,parentDataProperty:"rest",rootData}))){
vErrors = vErrors === null ? validate191.errors : joined(vErrors, validate191.errors);
errors = vErrors.length;
}
}
if(data12.consent !== undefined){
let data17 = data12.consent;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key5 in data17){
if(!((key5 === "warn") || (key5 === "review_after"))){
const err11 = {instancePath:instancePath+"/policy/consent",schemaPath:"#/properties/policy/properties/consent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data17.warn !== undefined){
if(!(validate177(data17.warn, {instancePath:instancePath+"/policy/consent/warn",parentData:data17,parentDataProperty:"warn",rootData}))){
vErrors = vErrors === null ? validate177.errors : joined(vErrors, validate177.errors);
errors = vErrors.length;
}
}
if(data17.review_after !== undefined){
if(!(validate177(data17.review_after, {instancePath:instancePath+"/policy/consent/review_after",parentData:data17,parentDataProperty:"review_after",rootData}))){
vErrors = vErrors === null ? validate177.errors : joined(vErrors, validate177.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/policy/consent",schemaPath:"#/properties/policy/properties/consent/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data12.health !== undefined){
let data20 = data12.health;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key6 in data20){
if(!((key6 === "max_age") || (key6 === "renewal_window"))){
const err13 = {instancePath:instancePath+"/policy/health",schemaPath:"#/properties/policy/properties/health/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data20.max_age !== undefined){
if(!(validate177(data20.max_age, {instancePath:instancePath+"/policy/health/max_age",parentData:data20,parentDataProperty:"max_age",rootData}))){
vErrors = vErrors === null ? validate177.errors : joined(vErrors, validate177.errors);
errors = vErrors.length;
}
}
if(data20.renewal_window !== undefined){
if(!(validate177(data20.renewal_window, {instancePath:instancePath+"/policy/health/renewal_window",parentData:data20,parentDataProperty:"renewal_window",rootData}))){
vErrors = vErrors === null ? validate177.errors : joined(vErrors, validate177.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/policy/health",schemaPath:"#/properties/policy/properties/health/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data12.advocate !== undefined){
let data23 = data12.advocate;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key7 in data23){
if(!(key7 === "verify_after")){
const err15 = {instancePath:instancePath+"/policy/advocate",schemaPath:"#/properties/policy/properties/advocate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data23.verify_after !== undefined){
if(!(validate177(data23.verify_after, {instancePath:instancePath+"/policy/advocate/verify_after",parentData:data23,parentDataProperty:"verify_after",rootData}))){
vErrors = vErrors === null ? validate177.errors : joined(vErrors, validate177.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/policy/advocate",schemaPath:"#/properties/policy/properties/advocate/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data12.story !== undefined){
let data25 = data12.story;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key8 in data25){
if(!(key8 === "review_after")){
const err17 = {instancePath:instancePath+"/policy/story",schemaPath:"#/properties/policy/properties/story/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data25.review_after !== undefined){
if(!(validate177(data25.review_after, {instancePath:instancePath+"/policy/story/review_after",parentData:data25,parentDataProperty:"review_after",rootData}))){
vErrors = vErrors === null ? validate177.errors : joined(vErrors, validate177.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/policy/story",schemaPath:"#/properties/policy/properties/story/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data12.decline !== undefined){
let data27 = data12.decline;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key9 in data27){
if(!(key9 === "ask_again_after")){
const err19 = {instancePath:instancePath+"/policy/decline",schemaPath:"#/properties/policy/properties/decline/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data27.ask_again_after !== undefined){
if(!(validate177(data27.ask_again_after, {instancePath:instancePath+"/policy/decline/ask_again_after",parentData:data27,parentDataProperty:"ask_again_after",rootData}))){
vErrors = vErrors === null ? validate177.errors : joined(vErrors, validate177.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath:instancePath+"/policy/decline",schemaPath:"#/properties/policy/properties/decline/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data12.takedown !== undefined){
let data29 = data12.takedown;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
for(const key10 in data29){
if(!(key10 === "within")){
const err21 = {instancePath:instancePath+"/policy/takedown",schemaPath:"#/properties/policy/properties/takedown/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data29.within !== undefined){
if(!(validate177(data29.within, {instancePath:instancePath+"/policy/takedown/within",parentData:data29,parentDataProperty:"within",rootData}))){
vErrors = vErrors === null ? validate177.errors : joined(vErrors, validate177.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath:instancePath+"/policy/takedown",schemaPath:"#/properties/policy/properties/takedown/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.rules !== undefined){
if(!(validate211(data.rules, {instancePath:instancePath+"/rules",parentData:data,parentDataProperty:"rules",rootData}))){
vErrors = vErrors === null ? validate211.errors : joined(vErrors, validate211.errors);
errors = vErrors.length;
}
}
if(data.overrides !== undefined){
let data32 = data.overrides;
if(Array.isArray(data32)){
if(data32.length > 100){
const err24 = {instancePath:instancePath+"/overrides",schemaPath:"#/properties/overrides/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const len0 = data32.length;
for(let i0=0; i0<len0; i0++){
let data33 = data32[i0];
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.files === undefined){
const err25 = {instancePath:instancePath+"/overrides/" + i0,schemaPath:"#/properties/overrides/items/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data33.rules === undefined){
const err26 = {instancePath:instancePath+"/overrides/" + i0,schemaPath:"#/properties/overrides/items/required",keyword:"required",params:{missingProperty: "rules"},message:"must have required property '"+"rules"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key11 in data33){
if(!((key11 === "files") || (key11 === "rules"))){
const err27 = {instancePath:instancePath+"/overrides/" + i0,schemaPath:"#/properties/overrides/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data33.files !== undefined){
if(!(validate155(data33.files, {instancePath:instancePath+"/overrides/" + i0+"/files",parentData:data33,parentDataProperty:"files",rootData}))){
vErrors = vErrors === null ? validate155.errors : joined(vErrors, validate155.errors);
errors = vErrors.length;
}
}
if(data33.rules !== undefined){
if(!(validate211(data33.rules, {instancePath:instancePath+"/overrides/" + i0+"/rules",parentData:data33,parentDataProperty:"rules",rootData}))){
vErrors = vErrors === null ? validate211.errors : joined(vErrors, validate211.errors);
errors = vErrors.length;
}
}
}
else {
const err28 = {instancePath:instancePath+"/overrides/" + i0,schemaPath:"#/properties/overrides/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/overrides",schemaPath:"#/properties/overrides/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.max_file_size !== undefined){
let data36 = data.max_file_size;
if(typeof data36 === "string"){
if(!pattern30.test(data36)){
const err30 = {instancePath:instancePath+"/max_file_size",schemaPath:"#/properties/max_file_size/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,8}(?:B|KiB|MiB)$"},message:"must match pattern \""+"^[1-9][0-9]{0,8}(?:B|KiB|MiB)$"+"\""};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/max_file_size",schemaPath:"#/properties/max_file_size/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.searches !== undefined){
let data37 = data.searches;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(Object.keys(data37).length > 500){
const err32 = {instancePath:instancePath+"/searches",schemaPath:"#/properties/searches/maxProperties",keyword:"maxProperties",params:{limit: 500},message:"must NOT have more than 500 properties"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
for(const key12 in data37){
if(!(validate215(data37[key12], {instancePath:instancePath+"/searches/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data37,parentDataProperty:key12,rootData}))){
vErrors = vErrors === null ? validate215.errors : joined(vErrors, validate215.errors);
errors = vErrors.length;
}
}
}
else {
const err33 = {instancePath:instancePath+"/searches",schemaPath:"#/properties/searches/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
validate154.errors = vErrors;
return errors === 0;
}

export const importMap = validate229;
const schema42 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://unpkg.com/customer-refs/schemas/import-map.schema.json","type":"object","required":["version","customer"],"additionalProperties":false,"maxProperties":200,"patternProperties":{"^x-":{}},"properties":{"version":{"type":"number","enum":[1]},"format":{"type":"string","enum":["csv","list","files","markdown"]},"files":{"$ref":"#/definitions/phrase"},"delimiter":{"type":"string","enum":[",",";","\t","|"]},"rows":{"$ref":"#/definitions/phrase"},"let":{"type":"object","maxProperties":200,"additionalProperties":{}},"skip":{"$ref":"#/definitions/formula"},"id":{"$ref":"#/definitions/formula"},"customer":{"type":"object","required":["name"],"additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"name":{"$ref":"#/definitions/formula"},"aliases":{},"domains":{},"blinded_as":{},"status":{},"paused_until":{},"industry":{},"segment":{},"region":{},"country":{},"employees":{},"customer_since":{},"owners":{},"products":{},"health":{},"contract":{},"excludes":{},"limits":{},"advocates":{},"assets":{},"activity":{},"gives":{}}},"story":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"id":{},"title":{},"products":{},"use_cases":{},"replaces":{},"advocates":{},"challenge":{},"solution":{},"outcomes":{},"reviewed_on":{}}},"names":{"type":"object","maxProperties":5000,"additionalProperties":{"$ref":"#/definitions/phrase"}},"terms":{"type":"object","additionalProperties":false,"properties":{"products":{"$ref":"#/definitions/words"},"industries":{"$ref":"#/definitions/words"},"segments":{"$ref":"#/definitions/words"},"regions":{"$ref":"#/definitions/words"},"use_cases":{"$ref":"#/definitions/words"},"personas":{"$ref":"#/definitions/words"},"topics":{"$ref":"#/definitions/words"}}}},"definitions":{"phrase":{"type":"string","pattern":"\\S","maxLength":500},"formula":{"type":"string","pattern":"^=","maxLength":20000},"words":{"type":"object","maxProperties":5000,"additionalProperties":{"$ref":"#/definitions/phrase"}}}};
const schema43 = {"type":"string","pattern":"\\S","maxLength":500};

function validate230(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(data.length > 500){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern1.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate230.errors = vErrors;
return errors === 0;
}

const schema44 = {"type":"string","pattern":"^=","maxLength":20000};
const pattern33 = new RegExp("^=", "u");

function validate233(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(data.length > 20000){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern33.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^="},message:"must match pattern \""+"^="+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate233.errors = vErrors;
return errors === 0;
}

const schema45 = {"type":"object","maxProperties":5000,"additionalProperties":{"$ref":"#/definitions/phrase"}};

function validate238(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 5000){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 5000},message:"must NOT have more than 5000 properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(validate230(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate230.errors : joined(vErrors, validate230.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate238.errors = vErrors;
return errors === 0;
}


function validate229(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://unpkg.com/customer-refs/schemas/import-map.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 200){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 200},message:"must NOT have more than 200 properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.version === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.customer === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "customer"},message:"must have required property '"+"customer"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((func2.call(schema42.properties, key0)) || (pattern0.test(key0)))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(!((typeof data0 == "number") && (isFinite(data0)))){
const err4 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(data0 === 1)){
const err5 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/enum",keyword:"enum",params:{allowedValues: schema42.properties.version.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.format !== undefined){
let data1 = data.format;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((((data1 === "csv") || (data1 === "list")) || (data1 === "files")) || (data1 === "markdown"))){
const err7 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues: schema42.properties.format.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.files !== undefined){
if(!(validate230(data.files, {instancePath:instancePath+"/files",parentData:data,parentDataProperty:"files",rootData}))){
vErrors = vErrors === null ? validate230.errors : joined(vErrors, validate230.errors);
errors = vErrors.length;
}
}
if(data.delimiter !== undefined){
let data3 = data.delimiter;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/delimiter",schemaPath:"#/properties/delimiter/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((((data3 === ",") || (data3 === ";")) || (data3 === "\t")) || (data3 === "|"))){
const err9 = {instancePath:instancePath+"/delimiter",schemaPath:"#/properties/delimiter/enum",keyword:"enum",params:{allowedValues: schema42.properties.delimiter.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.rows !== undefined){
if(!(validate230(data.rows, {instancePath:instancePath+"/rows",parentData:data,parentDataProperty:"rows",rootData}))){
vErrors = vErrors === null ? validate230.errors : joined(vErrors, validate230.errors);
errors = vErrors.length;
}
}
if(data.let !== undefined){
let data5 = data.let;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(Object.keys(data5).length > 200){
const err10 = {instancePath:instancePath+"/let",schemaPath:"#/properties/let/maxProperties",keyword:"maxProperties",params:{limit: 200},message:"must NOT have more than 200 properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/let",schemaPath:"#/properties/let/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.skip !== undefined){
if(!(validate233(data.skip, {instancePath:instancePath+"/skip",parentData:data,parentDataProperty:"skip",rootData}))){
vErrors = vErrors === null ? validate233.errors : joined(vErrors, validate233.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined){
if(!(validate233(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate233.errors : joined(vErrors, validate233.errors);
errors = vErrors.length;
}
}
if(data.customer !== undefined){
let data8 = data.customer;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.name === undefined){
const err12 = {instancePath:instancePath+"/customer",schemaPath:"#/properties/customer/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key1 in data8){
if(!((func2.call(schema42.properties.customer.properties, key1)) || (pattern0.test(key1)))){
const err13 = {instancePath:instancePath+"/customer",schemaPath:"#/properties/customer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data8.name !== undefined){
if(!(validate233(data8.name, {instancePath:instancePath+"/customer/name",parentData:data8,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate233.errors : joined(vErrors, validate233.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/customer",schemaPath:"#/properties/customer/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.story !== undefined){
let data10 = data.story;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key2 in data10){
if(!((func2.call(schema42.properties.story.properties, key2)) || (pattern0.test(key2)))){
const err15 = {instancePath:instancePath+"/story",schemaPath:"#/properties/story/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/story",schemaPath:"#/properties/story/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.names !== undefined){
let data11 = data.names;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(Object.keys(data11).length > 5000){
const err17 = {instancePath:instancePath+"/names",schemaPath:"#/properties/names/maxProperties",keyword:"maxProperties",params:{limit: 5000},message:"must NOT have more than 5000 properties"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key3 in data11){
if(!(validate230(data11[key3], {instancePath:instancePath+"/names/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data11,parentDataProperty:key3,rootData}))){
vErrors = vErrors === null ? validate230.errors : joined(vErrors, validate230.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/names",schemaPath:"#/properties/names/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.terms !== undefined){
let data13 = data.terms;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key4 in data13){
if(!(((((((key4 === "products") || (key4 === "industries")) || (key4 === "segments")) || (key4 === "regions")) || (key4 === "use_cases")) || (key4 === "personas")) || (key4 === "topics"))){
const err19 = {instancePath:instancePath+"/terms",schemaPath:"#/properties/terms/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data13.products !== undefined){
if(!(validate238(data13.products, {instancePath:instancePath+"/terms/products",parentData:data13,parentDataProperty:"products",rootData}))){
vErrors = vErrors === null ? validate238.errors : joined(vErrors, validate238.errors);
errors = vErrors.length;
}
}
if(data13.industries !== undefined){
if(!(validate238(data13.industries, {instancePath:instancePath+"/terms/industries",parentData:data13,parentDataProperty:"industries",rootData}))){
vErrors = vErrors === null ? validate238.errors : joined(vErrors, validate238.errors);
errors = vErrors.length;
}
}
if(data13.segments !== undefined){
if(!(validate238(data13.segments, {instancePath:instancePath+"/terms/segments",parentData:data13,parentDataProperty:"segments",rootData}))){
vErrors = vErrors === null ? validate238.errors : joined(vErrors, validate238.errors);
errors = vErrors.length;
}
}
if(data13.regions !== undefined){
if(!(validate238(data13.regions, {instancePath:instancePath+"/terms/regions",parentData:data13,parentDataProperty:"regions",rootData}))){
vErrors = vErrors === null ? validate238.errors : joined(vErrors, validate238.errors);
errors = vErrors.length;
}
}
if(data13.use_cases !== undefined){
if(!(validate238(data13.use_cases, {instancePath:instancePath+"/terms/use_cases",parentData:data13,parentDataProperty:"use_cases",rootData}))){
vErrors = vErrors === null ? validate238.errors : joined(vErrors, validate238.errors);
errors = vErrors.length;
}
}
if(data13.personas !== undefined){
if(!(validate238(data13.personas, {instancePath:instancePath+"/terms/personas",parentData:data13,parentDataProperty:"personas",rootData}))){
vErrors = vErrors === null ? validate238.errors : joined(vErrors, validate238.errors);
errors = vErrors.length;
}
}
if(data13.topics !== undefined){
if(!(validate238(data13.topics, {instancePath:instancePath+"/terms/topics",parentData:data13,parentDataProperty:"topics",rootData}))){
vErrors = vErrors === null ? validate238.errors : joined(vErrors, validate238.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath:instancePath+"/terms",schemaPath:"#/properties/terms/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate229.errors = vErrors;
return errors === 0;
}
