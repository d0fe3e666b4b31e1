/** Title, French title or -, what the intern helps to find out, skills. */
export const automotiveTopics = `
Driving in Snow: Sensor Fusion when Lidar Sees Flakes | Conduite dans la neige : fusion de capteurs en conditions hivernales | keep track of pedestrians when every sensor is half blind | sensor fusion, ROS 2, C++
Explaining a Lane Change to the Passenger | - | say in one sentence why the car did what it did, and learn whether people feel safer | explainable AI, human factors, Python
Thermal Runaway Prediction in Traction Batteries | Prédiction de l’emballement thermique des batteries de traction | warn minutes before a cell fails, from the sensors that cars already have | electrochemistry, machine learning, MATLAB
Cooperative Merging with Vehicle-to-Vehicle Messages | - | let cars of different makers merge smoothly when one message in ten is lost | multi-agent systems, networking, simulation
Formal Verification of Learned Cruise Controllers | Vérification formelle de régulateurs de vitesse appris | prove that a learned controller never closes the gap below a safe distance | formal methods, control theory, Python
Driver Drowsiness without Cameras | - | infer tiredness from steering and pedals alone | time series, signal processing, Python
Simulating Rare Crashes with Generative Models | - | draw believable near-crashes to test against, without waiting for them to happen | generative models, CARLA, PyTorch
Predictive Maintenance of Electric Bus Fleets in Winter | Maintenance prédictive d’autobus électriques en hiver | plan workshop slots from a winter of telemetry of two hundred buses | survival analysis, SQL, Python
Charging-Station Placement with Equity Constraints | - | place stations so that tenants gain as much as home owners | GIS, optimisation, statistics
High-Definition Maps that Repair Themselves | - | find where the map and the road disagree and mend the map overnight | SLAM, computer vision, C++
Intrusion Detection on the CAN Bus | Détection d’intrusions sur le bus CAN | catch forged messages with the computing power of a door controller | cybersecurity, embedded C, anomaly detection
Lightweight Trajectory Prediction for Crowded Crossings | - | predict where thirty people will walk, on the chip that the car has | PyTorch, model compression, computer vision
Topology Optimisation of Castings with Neural Surrogates | - | design a lighter suspension part that a foundry can really cast | finite elements, optimisation, Python
Eco-Routing for Delivery Vans on Hilly Streets | - | save a tenth of the energy by knowing hills, lights and load | graph algorithms, Java, operations research
Voice Assistants that Survive Road Noise | - | understand Korean, English and French orders at motorway speed | speech recognition, signal processing, Python
Teleoperation of Shuttles over Imperfect Networks | Téléopération de navettes sur réseaux imparfaits | keep a remote driver in charge when the picture is half a second old | control, 5G, ROS 2
Tyre and Road Friction from Wheel-Speed Ripples | - | feel black ice before the first slip | estimation, signal processing, MATLAB
Recycling Line Robots that Recognise Battery Types | - | sort packs safely by shape, label and weight on a moving belt | robotics, computer vision, PyTorch
Reinforcement Learning for Hybrid Powertrain Control | - | split torque between engine and motor for routes nobody has driven before | reinforcement learning, Simulink, control
Traffic-Signal Control that Gives Way to Ambulances | - | clear a path without stopping the whole town | reinforcement learning, SUMO, Python
`;
