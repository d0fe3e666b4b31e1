import { type Field, type Topic } from './index.js';

/** Words of a topic and the field of research that they speak of; the first matches count most. */
const speaking: readonly (readonly [RegExp, string])[] = [
  [/batter|storage|hydrogen|electrolys/i, 'RDF2030405'],
  [/grid|feeder|power[- ]flow|substation|meter/i, 'RDF2030406'],
  [/solar|wind|tidal|hydro|perovskite/i, 'RDF2030403'],
  [/unit commitment|dispatch|load forecast|market/i, 'RDF2030407'],
  [/satellite|hyperspectral|wildfire|lidar/i, 'RDF2030312'],
  [/imaging|images|tumour|retinal|radiother/i, 'RDF3020218'],
  [/protein|genom|single-cell|bioinform/i, 'RDF10208'],
  [/drug|medicine/i, 'RDF3010504'],
  [/EEG|electrocardio|gait|sleep|cough|sensor/i, 'RDF2070107'],
  [/rehabilitation|stroke/i, 'RDF2070105'],
  [/waiting|triage|emergency|operating-room|falls/i, 'RDF3030407'],
  [/clinical notes|caregivers|dementia/i, 'RDF3030403'],
  [/hybrid|powertrain|traction/i, 'RDF2040205'],
  [/lane|cruise|driving|autonomous|teleoperation|merging/i, 'RDF2040206'],
  [/crash|drows|friction|intrusion|CAN bus/i, 'RDF2040204'],
  [/traffic|crossing|station placement/i, 'RDF2010304'],
  [/bus fleet|shuttle/i, 'RDF2010303'],
  [/robot|drone/i, 'RDF1020102'],
  [/NLP|language model|translation|speech/i, 'RDF1020105'],
  [/vision|video/i, 'RDF1020112'],
  [/privacy|unlearning|watermark|cybersecurity/i, 'RDF2030213'],
  [/multi-agent|federated/i, 'RDF1020109'],
  [/planning|schedul/i, 'RDF1020107'],
  [/knowledge graph|causal/i, 'RDF1020106'],
  [/tutor|human-computer|preferences/i, 'RDF1020501'],
  [/compiler|program synthesis/i, 'RDF10203'],
  [/statistic|survival/i, 'RDF10103'],
];

const usual: Readonly<Record<Field, string>> = {
  energy: 'RDF2030401',
  healthcare: 'RDF2070103',
  automotive: 'RDF2040203',
  core_ai: 'RDF1020104',
};

/** One to three fields of research of a topic. */
export function codesOf({ field, title, aim, skills }: Topic): string[] {
  const text = [title, aim, ...skills].join(' ');
  const found = speaking.flatMap(([words, code]) => (words.test(text) ? [code] : []));
  return [...new Set(found.length > 0 ? found.slice(0, 3) : [usual[field]])];
}
