/** Title, French title or -, what the intern helps to find out, skills. */
export const coreAiTopics = `
Small Language Models that Know when They Do Not Know | Petits modèles de langue qui savent ce qu’ils ignorent | make a model of one billion parameters decline gracefully instead of inventing | NLP, calibration, PyTorch
Machine Translation between Korean and Canadian French | Traduction automatique entre le coréen et le français québécois | translate between two languages with little parallel text, without English in the middle | machine translation, Korean, French
Continual Learning without Forgetting on a Single GPU | - | learn a hundred tasks in a row and keep the first | continual learning, PyTorch, optimisation
Causal Discovery from Interventional Time Series | - | find which sensor drives which when only a few experiments are allowed | causal inference, statistics, Python
Watermarks for Generated Images that Survive Editing | Tatouage d’images générées résistant aux retouches | mark generated pictures so that cropping and filters do not wash the mark out | computer vision, information theory, Python
Efficient Transformers for Long Scientific Documents | - | read a whole thesis at once on one graphics card | transformers, CUDA, PyTorch
Auditing Recommendation Systems from Outside | - | learn what a recommender does to its users with nothing but user accounts | recommender systems, statistics, web scraping
Program Synthesis for Data Cleaning | - | write the cleaning script from five examples that a person corrected | program synthesis, Python, type systems
Learning from Human Preferences with Few Comparisons | Apprentissage par préférences humaines avec peu de comparaisons | ask people as little as possible and still learn what they want | reinforcement learning, active learning, Python
Neural Fields for Reconstructing Heritage Buildings | - | rebuild a lost facade from forty old photographs | 3D vision, neural rendering, Python
Graph Neural Networks beyond Local Neighbourhoods | - | carry information across large graphs without washing it out | graph learning, linear algebra, PyTorch
Robust Speech Recognition for Indigenous Languages | - | build recognisers with communities who own the recordings | speech recognition, low-resource learning, ethics
Differential Privacy for Official Statistics | Confidentialité différentielle pour la statistique publique | publish useful tables that give away nobody | privacy, statistics, R
Verifiable Planning with Language Models | - | let a model draft plans and a checker refuse the wrong ones | planning, large language models, logic
Benchmarking Agents that Use Spreadsheets | - | measure whether agents do office work right, not only whether it looks right | evaluation, large language models, TypeScript
Neuromorphic Vision for Fast Drones | Vision neuromorphique pour drones rapides | dodge branches at twenty metres a second with an event camera | neuromorphic computing, robotics, C++
Optimal Transport for Domain Adaptation | - | move a model from one hospital, town or camera to another with theory behind it | optimal transport, mathematics, Python
Unlearning: Removing a Person’s Data from a Trained Model | - | take back what a model learnt from one person, and prove it | machine unlearning, privacy, PyTorch
Compilers that Learn where to Place Tensors | - | schedule tensor programs on chips that nobody has tuned for yet | compilers, reinforcement learning, C++
Playful Tutors: Measuring what Students Learn from AI | - | find out which hints help a student next week and not only today | learning analytics, statistics, human-computer interaction
`;
