// Made by scripts/generate.mjs from src/manifest/schema/schema.json. Do not edit: change the schema and run `npm run generate`.
import { countCharacters } from '../../../lib/text/count-characters';
import { formats } from '../formats/formats';
export const validateManifest = validate10;
const func0 = Object.prototype.hasOwnProperty;
const func47 = countCharacters;
const formats0 = formats["manifest-key"];
const formats2 = formats["absolute-uri"];
const formats4 = formats["scope-list"];
const formats6 = formats["uri-or-path"];
const formats10 = formats["https-url"];

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.endpoint === undefined) || (!(func0.call(data, "endpoint")))){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "endpoint"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.endpoint !== undefined && func0.call(data, "endpoint")){
let data0 = data.endpoint;
if(typeof data0 === "string"){
if(!(formats10(data0))){
const err1 = {instancePath:instancePath+"/endpoint",keyword:"format",params:{format: "https-url"}};
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
const err2 = {instancePath:instancePath+"/endpoint",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.max_retries !== undefined && func0.call(data, "max_retries")){
let data1 = data.max_retries;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/max_retries",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 5 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/max_retries",keyword:"maximum",params:{comparison: "<=", limit: 5}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/max_retries",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data.headers !== undefined && func0.call(data, "headers")){
let data2 = data.headers;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if((data3.header_name === undefined) || (!(func0.call(data3, "header_name")))){
const err6 = {instancePath:instancePath+"/headers/" + i0,keyword:"required",params:{missingProperty: "header_name"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((data3.header_value === undefined) || (!(func0.call(data3, "header_value")))){
const err7 = {instancePath:instancePath+"/headers/" + i0,keyword:"required",params:{missingProperty: "header_value"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data3.header_name !== undefined && func0.call(data3, "header_name")){
let data4 = data3.header_name;
if(typeof data4 === "string"){
if(func47(data4) < 1){
const err8 = {instancePath:instancePath+"/headers/" + i0+"/header_name",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/headers/" + i0+"/header_name",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data3.header_value !== undefined && func0.call(data3, "header_value")){
if(typeof data3.header_value !== "string"){
const err10 = {instancePath:instancePath+"/headers/" + i0+"/header_value",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/headers/" + i0,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/headers",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

const pattern0 = new RegExp("^client_name#", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.client_name === undefined) || (!(func0.call(data, "client_name")))){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "client_name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!(formats0(key0))){
const err1 = {instancePath,keyword:"format",params:{format: "manifest-key"},propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
const err2 = {instancePath,keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.client_name !== undefined && func0.call(data, "client_name")){
let data0 = data.client_name;
if(typeof data0 === "string"){
if(func47(data0) > 128){
const err3 = {instancePath:instancePath+"/client_name",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func47(data0) < 1){
const err4 = {instancePath:instancePath+"/client_name",keyword:"minLength",params:{limit: 1}};
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
const err5 = {instancePath:instancePath+"/client_name",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.display_name !== undefined && func0.call(data, "display_name")){
let data1 = data.display_name;
if(typeof data1 === "string"){
if(func47(data1) > 128){
const err6 = {instancePath:instancePath+"/display_name",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/display_name",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.description !== undefined && func0.call(data, "description")){
let data2 = data.description;
if(typeof data2 === "string"){
if(func47(data2) > 256){
const err8 = {instancePath:instancePath+"/description",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.enabled !== undefined && func0.call(data, "enabled")){
if(typeof data.enabled !== "boolean"){
const err10 = {instancePath:instancePath+"/enabled",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.grant_types !== undefined && func0.call(data, "grant_types")){
let data4 = data.grant_types;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 !== "string"){
const err11 = {instancePath:instancePath+"/grant_types/" + i0,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(((data5 === "client_credentials") || (data5 === "authorization_code")) || (data5 === "refresh_token"))){
const err12 = {instancePath:instancePath+"/grant_types/" + i0,keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
let i1 = data4.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data4[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err13 = {instancePath:instancePath+"/grant_types",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err14 = {instancePath:instancePath+"/grant_types",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.redirect_uris !== undefined && func0.call(data, "redirect_uris")){
let data6 = data.redirect_uris;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i2=0; i2<len1; i2++){
let data7 = data6[i2];
if(typeof data7 === "string"){
if(func47(data7) > 128){
const err15 = {instancePath:instancePath+"/redirect_uris/" + i2,keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!(formats2(data7))){
const err16 = {instancePath:instancePath+"/redirect_uris/" + i2,keyword:"format",params:{format: "absolute-uri"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/redirect_uris/" + i2,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
let i3 = data6.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data6[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err18 = {instancePath:instancePath+"/redirect_uris",keyword:"uniqueItems",params:{i: i3, j: j1}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
const err19 = {instancePath:instancePath+"/redirect_uris",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.response_types !== undefined && func0.call(data, "response_types")){
let data8 = data.response_types;
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i4=0; i4<len2; i4++){
let data9 = data8[i4];
if(typeof data9 !== "string"){
const err20 = {instancePath:instancePath+"/response_types/" + i4,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!((((data9 === "code") || (data9 === "token")) || (data9 === "id_token")) || (data9 === "id_token token"))){
const err21 = {instancePath:instancePath+"/response_types/" + i4,keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
let i5 = data8.length;
let j2;
if(i5 > 1){
const indices2 = {};
for(;i5--;){
let item2 = data8[i5];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err22 = {instancePath:instancePath+"/response_types",keyword:"uniqueItems",params:{i: i5, j: j2}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
break;
}
indices2[item2] = i5;
}
}
}
else {
const err23 = {instancePath:instancePath+"/response_types",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.scope !== undefined && func0.call(data, "scope")){
let data10 = data.scope;
if(typeof data10 === "string"){
if(func47(data10) > 128){
const err24 = {instancePath:instancePath+"/scope",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!(formats4(data10))){
const err25 = {instancePath:instancePath+"/scope",keyword:"format",params:{format: "scope-list"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/scope",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.logo_uri !== undefined && func0.call(data, "logo_uri")){
let data11 = data.logo_uri;
if(typeof data11 === "string"){
if(func47(data11) > 1024){
const err27 = {instancePath:instancePath+"/logo_uri",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!(formats6(data11))){
const err28 = {instancePath:instancePath+"/logo_uri",keyword:"format",params:{format: "uri-or-path"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/logo_uri",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.quick_launch_enabled !== undefined && func0.call(data, "quick_launch_enabled")){
if(typeof data.quick_launch_enabled !== "boolean"){
const err30 = {instancePath:instancePath+"/quick_launch_enabled",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.entry_uri !== undefined && func0.call(data, "entry_uri")){
let data13 = data.entry_uri;
if(typeof data13 === "string"){
if(func47(data13) > 1024){
const err31 = {instancePath:instancePath+"/entry_uri",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(!(formats2(data13))){
const err32 = {instancePath:instancePath+"/entry_uri",keyword:"format",params:{format: "absolute-uri"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/entry_uri",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.enabled_for_profiles !== undefined && func0.call(data, "enabled_for_profiles")){
let data14 = data.enabled_for_profiles;
if(Array.isArray(data14)){
const len3 = data14.length;
for(let i6=0; i6<len3; i6++){
let data15 = data14[i6];
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err34 = {instancePath:instancePath+"/enabled_for_profiles/" + i6,keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/enabled_for_profiles",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.capabilities !== undefined && func0.call(data, "capabilities")){
let data16 = data.capabilities;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.webhooks !== undefined && func0.call(data16, "webhooks")){
let data17 = data16.webhooks;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17["ms.MessagingEventNotification.ContentEvent"] !== undefined && func0.call(data17, "ms.MessagingEventNotification.ContentEvent")){
if(!(validate11(data17["ms.MessagingEventNotification.ContentEvent"], {instancePath:instancePath+"/capabilities/webhooks/ms.MessagingEventNotification.ContentEvent",parentData:data17,parentDataProperty:"ms.MessagingEventNotification.ContentEvent",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data17["ms.MessagingEventNotification.RichContentEvent"] !== undefined && func0.call(data17, "ms.MessagingEventNotification.RichContentEvent")){
if(!(validate11(data17["ms.MessagingEventNotification.RichContentEvent"], {instancePath:instancePath+"/capabilities/webhooks/ms.MessagingEventNotification.RichContentEvent",parentData:data17,parentDataProperty:"ms.MessagingEventNotification.RichContentEvent",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data17["ms.MessagingEventNotification.AcceptStatusEvent"] !== undefined && func0.call(data17, "ms.MessagingEventNotification.AcceptStatusEvent")){
if(!(validate11(data17["ms.MessagingEventNotification.AcceptStatusEvent"], {instancePath:instancePath+"/capabilities/webhooks/ms.MessagingEventNotification.AcceptStatusEvent",parentData:data17,parentDataProperty:"ms.MessagingEventNotification.AcceptStatusEvent",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data17["ms.MessagingEventNotification.ChatStateEvent"] !== undefined && func0.call(data17, "ms.MessagingEventNotification.ChatStateEvent")){
if(!(validate11(data17["ms.MessagingEventNotification.ChatStateEvent"], {instancePath:instancePath+"/capabilities/webhooks/ms.MessagingEventNotification.ChatStateEvent",parentData:data17,parentDataProperty:"ms.MessagingEventNotification.ChatStateEvent",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data17["cqm.ExConversationChangeNotification"] !== undefined && func0.call(data17, "cqm.ExConversationChangeNotification")){
if(!(validate11(data17["cqm.ExConversationChangeNotification"], {instancePath:instancePath+"/capabilities/webhooks/cqm.ExConversationChangeNotification",parentData:data17,parentDataProperty:"cqm.ExConversationChangeNotification",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data17.retry !== undefined && func0.call(data17, "retry")){
let data23 = data17.retry;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.retention_time !== undefined && func0.call(data23, "retention_time")){
let data24 = data23.retention_time;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err36 = {instancePath:instancePath+"/capabilities/webhooks/retry/retention_time",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 259200 || isNaN(data24)){
const err37 = {instancePath:instancePath+"/capabilities/webhooks/retry/retention_time",keyword:"maximum",params:{comparison: "<=", limit: 259200}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data24 < 2 || isNaN(data24)){
const err38 = {instancePath:instancePath+"/capabilities/webhooks/retry/retention_time",keyword:"minimum",params:{comparison: ">=", limit: 2}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
}
else {
const err39 = {instancePath:instancePath+"/capabilities/webhooks/retry",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/capabilities/webhooks",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data16.engagement !== undefined && func0.call(data16, "engagement")){
let data25 = data16.engagement;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if((data25.design_engagement === undefined) || (!(func0.call(data25, "design_engagement")))){
const err41 = {instancePath:instancePath+"/capabilities/engagement",keyword:"required",params:{missingProperty: "design_engagement"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if((data25.design_window === undefined) || (!(func0.call(data25, "design_window")))){
const err42 = {instancePath:instancePath+"/capabilities/engagement",keyword:"required",params:{missingProperty: "design_window"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if((data25.entry_point === undefined) || (!(func0.call(data25, "entry_point")))){
const err43 = {instancePath:instancePath+"/capabilities/engagement",keyword:"required",params:{missingProperty: "entry_point"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if((data25.visitor_behavior === undefined) || (!(func0.call(data25, "visitor_behavior")))){
const err44 = {instancePath:instancePath+"/capabilities/engagement",keyword:"required",params:{missingProperty: "visitor_behavior"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if((data25.target_audience === undefined) || (!(func0.call(data25, "target_audience")))){
const err45 = {instancePath:instancePath+"/capabilities/engagement",keyword:"required",params:{missingProperty: "target_audience"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if((data25.goal === undefined) || (!(func0.call(data25, "goal")))){
const err46 = {instancePath:instancePath+"/capabilities/engagement",keyword:"required",params:{missingProperty: "goal"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if((data25.consumer_identity === undefined) || (!(func0.call(data25, "consumer_identity")))){
const err47 = {instancePath:instancePath+"/capabilities/engagement",keyword:"required",params:{missingProperty: "consumer_identity"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if((data25.language_selection === undefined) || (!(func0.call(data25, "language_selection")))){
const err48 = {instancePath:instancePath+"/capabilities/engagement",keyword:"required",params:{missingProperty: "language_selection"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data25.design_engagement !== undefined && func0.call(data25, "design_engagement")){
if(typeof data25.design_engagement !== "boolean"){
const err49 = {instancePath:instancePath+"/capabilities/engagement/design_engagement",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data25.design_window !== undefined && func0.call(data25, "design_window")){
if(typeof data25.design_window !== "boolean"){
const err50 = {instancePath:instancePath+"/capabilities/engagement/design_window",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data25.entry_point !== undefined && func0.call(data25, "entry_point")){
let data28 = data25.entry_point;
if(Array.isArray(data28)){
if(data28.length > 10){
const err51 = {instancePath:instancePath+"/capabilities/engagement/entry_point",keyword:"maxItems",params:{limit: 10}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data28.length < 1){
const err52 = {instancePath:instancePath+"/capabilities/engagement/entry_point",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
const len4 = data28.length;
for(let i7=0; i7<len4; i7++){
let data29 = data28[i7];
if(typeof data29 !== "string"){
const err53 = {instancePath:instancePath+"/capabilities/engagement/entry_point/" + i7,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(!((data29 === "section") || (data29 === "url"))){
const err54 = {instancePath:instancePath+"/capabilities/engagement/entry_point/" + i7,keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
let i8 = data28.length;
let j3;
if(i8 > 1){
const indices3 = {};
for(;i8--;){
let item3 = data28[i8];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
const err55 = {instancePath:instancePath+"/capabilities/engagement/entry_point",keyword:"uniqueItems",params:{i: i8, j: j3}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
break;
}
indices3[item3] = i8;
}
}
}
else {
const err56 = {instancePath:instancePath+"/capabilities/engagement/entry_point",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data25.visitor_behavior !== undefined && func0.call(data25, "visitor_behavior")){
let data30 = data25.visitor_behavior;
if(Array.isArray(data30)){
if(data30.length > 10){
const err57 = {instancePath:instancePath+"/capabilities/engagement/visitor_behavior",keyword:"maxItems",params:{limit: 10}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
const len5 = data30.length;
for(let i9=0; i9<len5; i9++){
let data31 = data30[i9];
if(typeof data31 !== "string"){
const err58 = {instancePath:instancePath+"/capabilities/engagement/visitor_behavior/" + i9,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(!((((((((((data31 === "visited_location") || (data31 === "time_on_location")) || (data31 === "flow")) || (data31 === "engaged_in_session")) || (data31 === "about_to_abandon")) || (data31 === "cart_value")) || (data31 === "cart_items")) || (data31 === "visitor_error")) || (data31 === "viewed_products")) || (data31 === "service_activity"))){
const err59 = {instancePath:instancePath+"/capabilities/engagement/visitor_behavior/" + i9,keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
let i10 = data30.length;
let j4;
if(i10 > 1){
const indices4 = {};
for(;i10--;){
let item4 = data30[i10];
if(typeof item4 !== "string"){
continue;
}
if(typeof indices4[item4] == "number"){
j4 = indices4[item4];
const err60 = {instancePath:instancePath+"/capabilities/engagement/visitor_behavior",keyword:"uniqueItems",params:{i: i10, j: j4}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
break;
}
indices4[item4] = i10;
}
}
}
else {
const err61 = {instancePath:instancePath+"/capabilities/engagement/visitor_behavior",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data25.target_audience !== undefined && func0.call(data25, "target_audience")){
let data32 = data25.target_audience;
if(Array.isArray(data32)){
if(data32.length > 20){
const err62 = {instancePath:instancePath+"/capabilities/engagement/target_audience",keyword:"maxItems",params:{limit: 20}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
const len6 = data32.length;
for(let i11=0; i11<len6; i11++){
let data33 = data32[i11];
if(typeof data33 !== "string"){
const err63 = {instancePath:instancePath+"/capabilities/engagement/target_audience/" + i11,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(!((((((((((((((((data33 === "external_referral") || (data33 === "search_keywords")) || (data33 === "ip")) || (data33 === "platform")) || (data33 === "geo_location")) || (data33 === "returning_visitors")) || (data33 === "marketing_source")) || (data33 === "customer_type")) || (data33 === "age")) || (data33 === "balance")) || (data33 === "customer_id")) || (data33 === "gender")) || (data33 === "store_zip_code")) || (data33 === "store_number")) || (data33 === "company_size")) || (data33 === "registration_date"))){
const err64 = {instancePath:instancePath+"/capabilities/engagement/target_audience/" + i11,keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
let i12 = data32.length;
let j5;
if(i12 > 1){
const indices5 = {};
for(;i12--;){
let item5 = data32[i12];
if(typeof item5 !== "string"){
continue;
}
if(typeof indices5[item5] == "number"){
j5 = indices5[item5];
const err65 = {instancePath:instancePath+"/capabilities/engagement/target_audience",keyword:"uniqueItems",params:{i: i12, j: j5}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
break;
}
indices5[item5] = i12;
}
}
}
else {
const err66 = {instancePath:instancePath+"/capabilities/engagement/target_audience",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data25.goal !== undefined && func0.call(data25, "goal")){
let data34 = data25.goal;
if(Array.isArray(data34)){
if(data34.length > 10){
const err67 = {instancePath:instancePath+"/capabilities/engagement/goal",keyword:"maxItems",params:{limit: 10}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
const len7 = data34.length;
for(let i13=0; i13<len7; i13++){
let data35 = data34[i13];
if(typeof data35 !== "string"){
const err68 = {instancePath:instancePath+"/capabilities/engagement/goal/" + i13,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(!(((((data35 === "url") || (data35 === "purchase_total")) || (data35 === "num_of_pages")) || (data35 === "lead")) || (data35 === "service_activity"))){
const err69 = {instancePath:instancePath+"/capabilities/engagement/goal/" + i13,keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
let i14 = data34.length;
let j6;
if(i14 > 1){
const indices6 = {};
for(;i14--;){
let item6 = data34[i14];
if(typeof item6 !== "string"){
continue;
}
if(typeof indices6[item6] == "number"){
j6 = indices6[item6];
const err70 = {instancePath:instancePath+"/capabilities/engagement/goal",keyword:"uniqueItems",params:{i: i14, j: j6}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
break;
}
indices6[item6] = i14;
}
}
}
else {
const err71 = {instancePath:instancePath+"/capabilities/engagement/goal",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data25.consumer_identity !== undefined && func0.call(data25, "consumer_identity")){
let data36 = data25.consumer_identity;
if(Array.isArray(data36)){
if(data36.length > 5){
const err72 = {instancePath:instancePath+"/capabilities/engagement/consumer_identity",keyword:"maxItems",params:{limit: 5}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data36.length < 1){
const err73 = {instancePath:instancePath+"/capabilities/engagement/consumer_identity",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
const len8 = data36.length;
for(let i15=0; i15<len8; i15++){
let data37 = data36[i15];
if(typeof data37 !== "string"){
const err74 = {instancePath:instancePath+"/capabilities/engagement/consumer_identity/" + i15,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(!((data37 === "auth") || (data37 === "unauth"))){
const err75 = {instancePath:instancePath+"/capabilities/engagement/consumer_identity/" + i15,keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
let i16 = data36.length;
let j7;
if(i16 > 1){
const indices7 = {};
for(;i16--;){
let item7 = data36[i16];
if(typeof item7 !== "string"){
continue;
}
if(typeof indices7[item7] == "number"){
j7 = indices7[item7];
const err76 = {instancePath:instancePath+"/capabilities/engagement/consumer_identity",keyword:"uniqueItems",params:{i: i16, j: j7}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
break;
}
indices7[item7] = i16;
}
}
}
else {
const err77 = {instancePath:instancePath+"/capabilities/engagement/consumer_identity",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data25.language_selection !== undefined && func0.call(data25, "language_selection")){
if(typeof data25.language_selection !== "boolean"){
const err78 = {instancePath:instancePath+"/capabilities/engagement/language_selection",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/capabilities/engagement",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
else {
const err80 = {instancePath:instancePath+"/capabilities",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
for(const key1 of Object.keys(data)){
if(pattern0.test(key1)){
let data39 = data[key1];
if(typeof data39 === "string"){
if(func47(data39) > 128){
const err81 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(func47(data39) < 1){
const err82 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
else {
const err83 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
}
else {
const err84 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

export const validateQuickStart = validate17;

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.client_name === undefined) || (!(func0.call(data, "client_name")))){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "client_name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.client_name !== undefined && func0.call(data, "client_name")){
let data0 = data.client_name;
if(typeof data0 === "string"){
if(func47(data0) > 128){
const err1 = {instancePath:instancePath+"/client_name",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func47(data0) < 1){
const err2 = {instancePath:instancePath+"/client_name",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/client_name",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.description !== undefined && func0.call(data, "description")){
let data1 = data.description;
if(typeof data1 === "string"){
if(func47(data1) > 256){
const err4 = {instancePath:instancePath+"/description",keyword:"maxLength",params:{limit: 256}};
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
const err5 = {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.endpoint !== undefined && func0.call(data, "endpoint")){
let data2 = data.endpoint;
if(typeof data2 === "string"){
if(!(formats10(data2))){
const err6 = {instancePath:instancePath+"/endpoint",keyword:"format",params:{format: "https-url"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/endpoint",keyword:"type",params:{type: "string"}};
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
else {
const err8 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}

export const validateShareNote = validate18;
const pattern1 = new RegExp("^[A-Za-z0-9_-]*$", "u");

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.account !== undefined && func0.call(data, "account")){
let data0 = data.account;
if(typeof data0 === "string"){
if(func47(data0) > 32){
const err0 = {instancePath:instancePath+"/account",keyword:"maxLength",params:{limit: 32}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern1.test(data0)){
const err1 = {instancePath:instancePath+"/account",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]*$"}};
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
const err2 = {instancePath:instancePath+"/account",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.sender !== undefined && func0.call(data, "sender")){
let data1 = data.sender;
if(typeof data1 === "string"){
if(func47(data1) > 100){
const err3 = {instancePath:instancePath+"/sender",keyword:"maxLength",params:{limit: 100}};
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
const err4 = {instancePath:instancePath+"/sender",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.note !== undefined && func0.call(data, "note")){
let data2 = data.note;
if(typeof data2 === "string"){
if(func47(data2) > 1000){
const err5 = {instancePath:instancePath+"/note",keyword:"maxLength",params:{limit: 1000}};
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
const err6 = {instancePath:instancePath+"/note",keyword:"type",params:{type: "string"}};
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
const err7 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}
