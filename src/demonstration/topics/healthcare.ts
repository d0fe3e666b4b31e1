/** Title, French title or -, what the intern helps to find out, skills. */
export const healthcareTopics = `
Reading Retinal Images across Clinics that Cannot Share Them | Lecture d’images rétiniennes entre cliniques sans partage de données | train one screening model over six clinics while no image leaves its hospital | federated learning, computer vision, PyTorch
Predicting Sepsis Six Hours Earlier from Bedside Monitors | - | raise an alarm that nurses trust because it says which signs moved it | time series, explainable AI, Python
Gait Analysis at Home for People with Parkinson’s Disease | Analyse de la marche à domicile pour la maladie de Parkinson | measure freezing of gait with a phone in a pocket instead of a laboratory | signal processing, wearable sensors, Python
Segmentation of Brain Tumours with Honest Uncertainty | - | draw tumour borders and say truthfully where the model is unsure | medical imaging, Bayesian deep learning, PyTorch
Bilingual Clinical Notes: Structured Data from French and English Text | Notes cliniques bilingues : extraction structurée en français et en anglais | extract medication changes from notes that switch language in mid-sentence | NLP, transformers, French
Protein Design with Diffusion Models for Enzyme Stability | - | propose enzyme variants that survive five degrees more, then test them with partners | bioinformatics, diffusion models, Python
Robotic Assistance for Stroke Rehabilitation | Assistance robotique pour la réadaptation après un AVC | adapt the help that a robot arm gives to what the patient can do today | robotics, control, C++
Fair Waiting Lists: Auditing Triage Models | - | measure whom a triage model makes wait longer and what mends it | fairness, statistics, R
Cough Sounds as a Screening Tool for Tuberculosis | - | separate disease from microphone, room and language | audio processing, deep learning, Python
Drug Repurposing with Knowledge Graphs | Repositionnement de médicaments par graphes de connaissances | rank approved medicines for rare diseases and show the path of evidence | knowledge graphs, graph learning, Neo4j
Foundation Models for Electrocardiograms | - | learn from a million unlabelled traces and adapt to a ward with a hundred | self-supervised learning, PyTorch, cardiology
Surgical Video Understanding for Operating-Room Safety | - | recognise the phase of an operation and the missing instrument before closing | video analysis, computer vision, Python
Sleep Staging from a Single Ear Sensor | - | replace twenty wires by one comfortable earpiece | EEG, time series, embedded systems
Predicting Falls in Long-Term Care with Privacy-Preserving Radar | - | see a fall coming without a camera in the room | radar, edge AI, machine learning
Single-Cell Maps of Ageing Muscle | Cartographie unicellulaire du muscle vieillissant | align single-cell data of young and old donors and find what changes first | single-cell analysis, R, bioinformatics
Chat Support for Caregivers of People with Dementia | - | answer caregivers at three in the morning, and know when to hand over to a human | large language models, human-computer interaction, evaluation
Counterfactual Dose Planning in Radiotherapy | - | tell a planner what smaller margin would have spared the organ beside it | optimisation, medical physics, Python
Wastewater Genomics for Early Outbreak Warning | - | find a new variant in sewage a week before the clinics do | genomics, statistics, Nextflow
Vision Models for Wound Healing on Dark Skin | - | make wound measurement as accurate on dark skin as on light | computer vision, fairness, data collection
Simulating Emergency Departments to Test Policies before People Do | Simulation d’urgences hospitalières pour éprouver les politiques | try staffing rules on a simulated year before anybody works a shift of it | discrete-event simulation, Python, operations research
`;
