/** Title, French title or -, what the intern helps to find out, skills. */
export const energyTopics = `
Forecasting Solar Feed-In for Northern Microgrids with Graph Neural Networks | Prévision solaire pour microréseaux nordiques par réseaux de neurones en graphes | predict hour-ahead feed-in from sky cameras and neighbouring stations when snow hides half of the sensors | Python, PyTorch, time series
Learning to Charge: Reinforcement Learning for Battery Storage Dispatch | - | dispatch a community battery so that peaks are shaved without ageing the cells early | Python, reinforcement learning, optimisation
Early Detection of Wind-Turbine Blade Icing from Vibration Spectra | Détection précoce du givrage des pales d’éoliennes par analyse vibratoire | tell the first millimetres of ice from ordinary imbalance before the turbine must stop | signal processing, Python, machine learning
Digital Twins of District Heating Networks | Jumeaux numériques de réseaux de chaleur urbains | calibrate a physics-informed model of a campus heating loop from noisy meters | Julia, physics-informed learning, control
Federated Load Forecasting without Sharing Household Meters | - | forecast neighbourhood load while every household keeps its readings at home | federated learning, privacy, Python
Optimal Sizing of Hydrogen Electrolysers beside Hydro Plants | Dimensionnement d’électrolyseurs auprès de centrales hydroélectriques | find the size and place of electrolysers that use spilled water best over thirty years of inflows | linear programming, GAMS, energy systems
Anomaly Detection in Substation Thermal Images | - | spot overheating joints in drone images taken in wind, sun and rain | computer vision, OpenCV, PyTorch
State-of-Health Estimation for Second-Life Batteries | Estimation de l’état de santé de batteries de seconde vie | sort used vehicle batteries in minutes instead of hours of cycling | electrochemistry, Gaussian processes, MATLAB
Language Models that Read Grid Operators’ Logs | - | turn forty years of operators’ notes into a searchable record of disturbances | NLP, large language models, Python
Weather-Aware Scheduling of Heat Pumps in Cold Climates | - | keep homes warm at minus thirty degrees while the feeder stays within its limits | model predictive control, Python, thermodynamics
Power-Flow Surrogates that Respect Kirchhoff’s Laws | - | replace slow power-flow solvers with learned ones that never break a physical law | PyTorch, power systems, graph neural networks
Detecting Methane Leaks with Hyperspectral Satellites and Few Labels | Détection de fuites de méthane par imagerie hyperspectrale | find small leaks with only a few dozen confirmed plumes to learn from | remote sensing, self-supervised learning, Python
Explainable Fault Location for Rural Feeders | - | give line crews a place and a reason within a minute of a fault | power systems, explainable AI, C++
Market Simulation with Learning Agents for Carbon-Aware Demand | - | study what happens to prices when thousands of flexible consumers learn at once | multi-agent systems, economics, Python
Tidal Current Prediction for Turbines in the Bay of Fundy | - | correct tidal models with sonar measurements in the fastest currents of the world | oceanography, data assimilation, Python
Building Energy Retrofits Chosen by Causal Inference | Choix de rénovations énergétiques par inférence causale | separate the effect of a retrofit from the kind of owner who orders one | causal inference, R, statistics
Perovskite Discovery with Active Learning | - | choose the next fifty compositions to synthesise so that each experiment teaches most | materials science, Bayesian optimisation, Python
Edge AI for Smart Meters with Milliwatt Budgets | - | recognise appliances on a microcontroller that runs ten years from one cell | embedded C, TinyML, signal processing
Wildfire Risk along Transmission Corridors | - | rank spans for vegetation work from lidar, weather and ignition records | GIS, deep learning, lidar
Quantum-Inspired Optimisation of Unit Commitment | - | schedule hundreds of generators under uncertain wind within the minutes that the market allows | mathematical optimisation, Python, Gurobi
`;
