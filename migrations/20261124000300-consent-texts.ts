interface Words {
  readonly title: string;
  readonly items: string;
  readonly purpose: string;
  readonly recipient: string;
  readonly country: string;
  readonly retention: string;
  readonly refusal: string;
  readonly effect: string;
}

interface ConsentText {
  readonly kind: 'collection' | 'provision' | 'transfer' | 'sensitive';
  readonly version: number;
  readonly ko: Words;
  readonly en: Words;
  readonly fr: Words;
}

/** The first version of each text, as PIPA Art. 15, 17, 23, 24 and 28-8 ask for them. */
export const consentTexts: readonly ConsentText[] = [
  {
    kind: 'collection',
    version: 1,
    ko: {
      title: '개인정보 수집·이용',
      items:
        '이름(한글·여권 영문), 생년월일, 국적, 이메일, 전화번호, 주소, 비상 연락처, 소속 대학교·단과대학·전공·학위 과정·이수 학기, 학점과 백분율 점수, 어학 성적, 여권 만료일, 지원서와 제출 서류',
      purpose: '지원 자격 확인, 지원서 접수와 심사, 선발 결과 안내, 연구 인턴십 참가 지원',
      recipient: '소속 대학교와 인공지능산업융합사업단(AICA)이 함께 수집하고 이용합니다.',
      country: '대한민국. 단풍 서버에 암호화된 연결로 저장합니다.',
      retention:
        '선발되지 않으면 해당 모집이 끝난 뒤 1년, 참가하면 인턴십이 끝난 뒤 5년 동안 보관하고 지웁니다.',
      refusal: '동의하지 않을 수 있습니다. 동의하지 않으면 이 프로그램에 지원할 수 없습니다.',
      effect:
        '철회하면 새 지원서를 제출할 수 없고, 소속 대학교 담당자가 정보를 지워 달라는 요청을 받습니다. 법이 보관하도록 정한 기록만 그 기간 동안 남습니다. 이미 제출한 지원서는 따로 취소해 주십시오.',
    },
    en: {
      title: 'Collection and use of personal data',
      items:
        'Name (in Hangul and as in the passport), date of birth, citizenship, e-mail, telephone, address, emergency contact, university, college, major, level and terms of study, GPA and percentage, language scores, expiry date of the passport, applications and documents',
      purpose:
        'To check eligibility, receive and review applications, announce results, and support the research internship',
      recipient:
        'Your university and the Artificial Intelligence Industry Cluster Agency (AICA) collect and use the data together.',
      country:
        'Republic of Korea. The data is stored on the Danpung server over encrypted connections.',
      retention:
        'If you are not selected, one year after the call ends; if you take part, five years after the internship ends. Then it is erased.',
      refusal: 'You may refuse. Without this consent you cannot apply to the programme.',
      effect:
        'If you revoke it, you can submit no new application, and the coordinator of your university is asked to erase your data. Only records that the law orders to keep stay for that time. Applications you have submitted must be withdrawn separately.',
    },
    fr: {
      title: 'Collecte et utilisation des données personnelles',
      items:
        'Nom (en hangeul et tel qu’au passeport), date de naissance, citoyenneté, courriel, téléphone, adresse, personne à joindre en cas d’urgence, université, faculté, spécialité, niveau et trimestres d’études, moyenne et pourcentage, résultats de langue, date d’expiration du passeport, candidatures et documents',
      purpose:
        'Vérifier l’admissibilité, recevoir et évaluer les candidatures, annoncer les résultats et accompagner le stage de recherche',
      recipient:
        'Votre université et l’agence du pôle de l’intelligence artificielle (AICA) recueillent et utilisent ces données ensemble.',
      country:
        'République de Corée. Les données sont conservées sur le serveur de Danpung au moyen de connexions chiffrées.',
      retention:
        'Sans sélection, un an après la fin de l’appel ; en cas de participation, cinq ans après la fin du stage. Elles sont ensuite effacées.',
      refusal:
        'Vous pouvez refuser. Sans ce consentement, il n’est pas possible de poser sa candidature.',
      effect:
        'Si vous le révoquez, vous ne pouvez plus soumettre de candidature, et la personne responsable à votre université est invitée à effacer vos données. Seuls les dossiers que la loi oblige à garder restent pendant ce délai. Les candidatures déjà soumises se retirent séparément.',
    },
  },
  {
    kind: 'provision',
    version: 1,
    ko: {
      title: '개인정보 제3자 제공',
      items:
        '이름, 소속 대학교와 전공, 학위 과정, 연락처, 성적과 어학 성적, 지원서와 제출 서류, 선발 결과',
      purpose: '추천과 승인, 예산 집행, 참가 학점 인정',
      recipient:
        '소속 대학교는 인공지능산업융합사업단(AICA)에, 사업단은 소속 대학교의 학사·국제 교류 부서에 제공합니다.',
      country: '대한민국. 담당자가 단풍에서 열람합니다.',
      retention: '제공받은 기관은 목적을 이룬 뒤 지우며, 인턴십이 끝난 뒤 5년을 넘기지 않습니다.',
      refusal: '동의하지 않을 수 있습니다. 동의하지 않으면 추천과 승인을 진행할 수 없습니다.',
      effect:
        '철회하면 추천과 승인이 더 진행되지 않습니다. 이미 끝난 추천과 승인은 그대로 남습니다.',
    },
    en: {
      title: 'Provision to third parties',
      items:
        'Name, university and major, level of study, contact details, grades and language scores, applications and documents, results of the selection',
      purpose: 'Nomination and endorsement, use of the budget, recognition of academic credit',
      recipient:
        'Your university provides the data to the Artificial Intelligence Industry Cluster Agency (AICA), and the agency to the academic and international offices of your university.',
      country: 'Republic of Korea. The people in charge read the data in Danpung.',
      retention:
        'Whoever receives the data erases it once the purpose is met, at most five years after the internship ends.',
      refusal: 'You may refuse. Without this consent you cannot be nominated or endorsed.',
      effect:
        'If you revoke it, nomination and endorsement go no further. What has been nominated and endorsed already stays.',
    },
    fr: {
      title: 'Communication à des tiers',
      items:
        'Nom, université et spécialité, niveau d’études, coordonnées, notes et résultats de langue, candidatures et documents, résultats de la sélection',
      purpose:
        'Recommandation et aval, emploi du budget, reconnaissance des crédits universitaires',
      recipient:
        'Votre université communique les données à l’agence du pôle de l’intelligence artificielle (AICA), et l’agence aux services pédagogiques et internationaux de votre université.',
      country:
        'République de Corée. Les personnes responsables consultent les données dans Danpung.',
      retention:
        'Le destinataire efface les données une fois l’objectif atteint, au plus tard cinq ans après la fin du stage.',
      refusal:
        'Vous pouvez refuser. Sans ce consentement, ni recommandation ni aval ne sont possibles.',
      effect:
        'Si vous le révoquez, la recommandation et l’aval s’arrêtent là. Ceux qui sont déjà donnés demeurent.',
    },
  },
  {
    kind: 'transfer',
    version: 1,
    ko: {
      title: '개인정보 국외 이전(캐나다)',
      items:
        '이름(한글·여권 영문), 소속 대학교, 학위 과정, 연구 과제와 체류 일정, 장학금. 합격 제안 뒤 체류 허가 서류에 필요하면 여권 번호',
      purpose: '캐나다 대학교의 연구실 배정, 승인, 장학금 지급, 입국 준비',
      recipient:
        'Mitacs(mitacs.ca에 안내된 개인정보 담당 부서)와 배정된 캐나다 대학교의 지도교수·국제 업무 부서. 담당자 연락처는 소속 대학교 국제 교류 담당자가 알려 드립니다.',
      country:
        '캐나다. 배정 절차가 시작될 때부터 암호화된 연결로 단풍에서 열람하는 방식으로 이전합니다.',
      retention: '인턴십과 보고가 끝난 뒤 5년 동안 보관하고 지웁니다.',
      refusal:
        '이 화면에서 동의하지 않거나 언제든지 철회할 수 있습니다. 동의하지 않으면 캐나다의 어느 기관도 정보를 볼 수 없어 배정과 승인을 진행할 수 없습니다.',
      effect:
        '철회하면 바로 캐나다 지도교수·대학교·Mitacs 담당자가 배정, 제안, 장학금 기록을 볼 수 없게 되고, 기다리던 승인은 멈춥니다. 이미 승인된 인턴십에 참가할 수 없게 될 수 있습니다.',
    },
    en: {
      title: 'Transfer to Canada',
      items:
        'Name (in Hangul and as in the passport), university, level of study, research project and dates of the stay, award. After an offer, the passport number where immigration papers need it',
      purpose:
        'To find and approve a place in a Canadian laboratory, pay the award, and prepare the entry to Canada',
      recipient:
        'Mitacs (the privacy office named at mitacs.ca), and the supervisor and international office of the Canadian university you are placed at. The international coordinator of your university gives you their contact details.',
      country:
        'Canada. From the beginning of the placement on, the data is read in Danpung over encrypted connections.',
      retention: 'Five years after internship and report have ended. Then it is erased.',
      refusal:
        'You may refuse on this page, or revoke at any time. Without this consent nobody in Canada can see your data, so you cannot be placed or approved.',
      effect:
        'If you revoke it, supervisors, universities and Mitacs in Canada can no longer see your placements, offers and awards, from that moment on; approvals that were waiting stop. You may be unable to start an internship that was approved.',
    },
    fr: {
      title: 'Transfert au Canada',
      items:
        'Nom (en hangeul et tel qu’au passeport), université, niveau d’études, projet de recherche et dates du séjour, bourse. Après une offre, le numéro de passeport si les documents d’immigration l’exigent',
      purpose:
        'Trouver et approuver une place dans un laboratoire canadien, verser la bourse et préparer l’entrée au Canada',
      recipient:
        'Mitacs (le service de protection des renseignements personnels indiqué sur mitacs.ca), ainsi que la directrice ou le directeur de recherche et le bureau international de l’université canadienne d’accueil. La personne responsable des échanges à votre université vous donne leurs coordonnées.',
      country:
        'Canada. Dès le début du placement, les données sont consultées dans Danpung au moyen de connexions chiffrées.',
      retention: 'Cinq ans après la fin du stage et du rapport. Elles sont ensuite effacées.',
      refusal:
        'Vous pouvez refuser sur cette page ou révoquer en tout temps. Sans ce consentement, personne au Canada ne voit vos données : ni placement ni approbation ne sont possibles.',
      effect:
        'Si vous le révoquez, les directions de recherche, les universités et Mitacs au Canada ne voient plus vos placements, offres et bourses, dès cet instant ; les approbations en attente s’arrêtent. Un stage approuvé pourrait ne pas avoir lieu.',
    },
  },
  {
    kind: 'sensitive',
    version: 1,
    ko: {
      title: '민감정보·고유식별정보 처리',
      items: '여권 번호, 병역 사항(복무 상태와 국외여행허가 기간), 건강이나 지원이 필요한 사정',
      purpose: '출국과 입국 준비, 국외여행허가 기한 안내, 안전 지원',
      recipient:
        '소속 대학교 담당자. 여권 번호는 이유를 적은 뒤에만 볼 수 있고, 누가 언제 왜 보았는지 알려 드립니다. 캐나다 기관은 합격 제안 뒤, 국외 이전에도 동의한 경우에만 볼 수 있습니다.',
      country: '대한민국. 여권 번호는 암호화하여 저장하고 끝 세 자리만 표시합니다.',
      retention: '인턴십이 끝나면 1년 안에 지웁니다.',
      refusal:
        '동의하지 않을 수 있습니다. 지원서는 낼 수 있지만, 출국 준비에 필요한 정보를 담당자에게 직접 제출해야 합니다.',
      effect:
        '철회하면 여권 번호와 병역 사항이 바로 지워집니다. 되돌릴 수 없으며 다시 입력해야 합니다.',
    },
    en: {
      title: 'Sensitive data and unique identifiers',
      items:
        'Passport number, military service (status and overseas travel permit), health or circumstances that need support',
      purpose:
        'To prepare departure and entry, remind you of the date of the overseas travel permit, and keep you safe',
      recipient:
        'The coordinator of your university. The passport number is shown only after a reason is given, and you are told who saw it, when and why. Canadian institutions may see it only after an offer, and only if you agreed to the transfer too.',
      country:
        'Republic of Korea. The passport number is stored encrypted; only its last three characters are shown.',
      retention: 'Erased within one year after the internship ends.',
      refusal:
        'You may refuse. You can still apply, but must hand in what departure needs to the coordinator in person.',
      effect:
        'If you revoke it, passport number and military service are erased at once. This cannot be undone; you would have to enter them again.',
    },
    fr: {
      title: 'Données sensibles et identifiants uniques',
      items:
        'Numéro de passeport, service militaire (situation et permis de voyage à l’étranger), santé ou circonstances qui demandent un appui',
      purpose:
        'Préparer le départ et l’entrée au pays, rappeler l’échéance du permis de voyage et assurer votre sécurité',
      recipient:
        'La personne responsable à votre université. Le numéro de passeport n’est montré qu’après indication d’un motif, et vous savez qui l’a vu, quand et pourquoi. Les établissements canadiens ne le voient qu’après une offre, et seulement si vous avez aussi consenti au transfert.',
      country:
        'République de Corée. Le numéro de passeport est chiffré ; seuls ses trois derniers caractères sont affichés.',
      retention: 'Effacement dans l’année qui suit la fin du stage.',
      refusal:
        'Vous pouvez refuser. Vous pouvez tout de même poser votre candidature, mais devez remettre en personne ce que le départ exige.',
      effect:
        'Si vous le révoquez, le numéro de passeport et le service militaire sont effacés aussitôt. C’est irréversible ; il faudrait les saisir de nouveau.',
    },
  },
];
