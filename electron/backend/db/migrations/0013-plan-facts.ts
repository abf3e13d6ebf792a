// What the plan of December 2024 says beside its tables, for stores that began with it before there
// was room for it. A store of another region, or an empty one, gets none of it.
const planSource = `Regionaal plan van aanpak ''Statushouders aan het werk'', Arbeidsmarktregio Achterhoek, december 2024`
const isOfPlan = `EXISTS (SELECT 1 FROM plan_action WHERE source LIKE '${planSource}%')`

export const planFacts = `
  INSERT INTO plan_text (id, kind, title, text, value, unit, level, position, source)
    SELECT column1, column2, column3, column4, column5, column6, column7, column8,
      '${planSource}' || column9 FROM (VALUES
      ('einddoel', 'goal', 'Taal- en cultuurverschillen zijn geen belemmering meer om in de Achterhoek te werken en te leven.', NULL, NULL, NULL, NULL, 0, ''),
      ('vroege-participatie', 'pillar', 'Vroege participatie', 'Al in het azc starten met leren en werken.', NULL, NULL, NULL, 0, ''),
      ('startbanen', 'pillar', 'Startbanen', 'Pilots met intensieve begeleiding op de werkvloer.', NULL, NULL, NULL, 1, ''),
      ('werkgeverssubsidie', 'pillar', 'Subsidieregeling werkgevers', 'Landelijke regeling, gestart september 2024.', NULL, NULL, NULL, 2, ''),
      ('regionaal-verbinders', 'pillar', 'Regionaal verbinders', 'Verbinder per arbeidsmarktregio in 2024 tot en met 2026.', NULL, NULL, NULL, 3, ''),
      ('knelpunt-1', 'bottleneck', 'Aanbod voor jonge inburgeraars sluit niet goed aan, wat een slechte start op de arbeidsmarkt geeft.', NULL, NULL, NULL, NULL, 0, ''),
      ('knelpunt-2', 'bottleneck', 'Geen avondonderwijs voor werkende inburgeraars.', NULL, NULL, NULL, NULL, 1, ''),
      ('knelpunt-3', 'bottleneck', 'Geen snelle leerroute op B2-niveau.', NULL, NULL, NULL, NULL, 2, ''),
      ('knelpunt-4', 'bottleneck', 'Werkgevers komen pas aan het eind van de keten in beeld.', NULL, NULL, NULL, NULL, 3, ''),
      ('knelpunt-5', 'bottleneck', 'Tekort aan gecertificeerde taaldocenten.', NULL, NULL, NULL, NULL, 4, ''),
      ('knelpunt-6', 'bottleneck', 'In 2023 geen regiocoördinator en geen regionaal contractbeheer.', NULL, NULL, NULL, NULL, 5, ''),
      ('cijfer-arbeidsdeelname-landelijk', 'figure', 'Werkende statushouders die na 2014 in Nederland kwamen wonen', NULL, 40, 'procent', 'landelijk', 0, ', hoofdstuk 1'),
      ('cijfer-consulenten', 'figure', 'Gespecialiseerde consulenten en loopbaanbegeleiders in de regio', NULL, 25, 'personen (ongeveer)', 'regio', 1, ', hoofdstuk 4'),
      ('cijfer-webinar', 'figure', 'Keren dat het afsluitende CoP-webinar (april 2024) is teruggekeken', NULL, 300, 'keer (meer dan)', 'regio', 2, ', hoofdstuk 3'),
      ('cijfer-gemeenten', 'figure', 'Samenwerkende gemeenten', NULL, 8, 'gemeenten', 'regio', 3, ', hoofdstuk 3'),
      ('cijfer-startbaanprojecten', 'figure', 'Landelijke startbaanprojecten', NULL, 9, 'projecten', 'landelijk', 4, ', hoofdstuk 8'),
      ('pilot-powervrouwen', 'pilot', 'Powervrouwen', 'Empowerment van vrouwen', NULL, NULL, NULL, 0, ''),
      ('pilot-z-route', 'pilot', 'Pilot Z-route', 'Taal en werk gecombineerd, met aandacht voor psychische gezondheid (GGNet)', NULL, NULL, NULL, 1, ''),
      ('pilot-sleutelpersonen', 'pilot', 'Meerwaarde van sleutelpersonen', 'Onderzoek naar de inzet van sleutelpersonen', NULL, NULL, NULL, 2, ''),
      ('onderwerp-1', 'topic', 'Module Arbeidsmarkt en Participatie (MAP)', NULL, NULL, NULL, NULL, 0, ''),
      ('onderwerp-2', 'topic', 'Duale trajecten', NULL, NULL, NULL, NULL, 1, ''),
      ('onderwerp-3', 'topic', 'Vroege start', NULL, NULL, NULL, NULL, 2, ''),
      ('onderwerp-4', 'topic', 'Ondernemerschap', NULL, NULL, NULL, NULL, 3, ''),
      ('onderwerp-5', 'topic', 'Vrouwen & werk', NULL, NULL, NULL, NULL, 4, '')
    ) WHERE ${isOfPlan};
  INSERT INTO plan_milestone (id, action_id, period, text, position, source)
    SELECT column1, column2, column3, column4, column5, '${planSource}' || column6 FROM (VALUES
      ('d:1', 'd', '2024-09', 'Aanvraagtijdvak eerste tranche', 0, ', hoofdstuk 5 d'),
      ('d:2', 'd', '2025-02-14', 'Regionale bijeenkomst met SZW', 1, ', hoofdstuk 5 d'),
      ('e:1', 'e', '2023-11', 'Praktijkverklaring kinderopvang mogelijk', 0, ', hoofdstuk 5 e'),
      ('f:1', 'f', '2024-09', 'Start bijeenkomsten West Achterhoek', 0, ', hoofdstuk 5 f'),
      ('g:1', 'g', '2024-11', 'Projectplan gepresenteerd', 0, ', hoofdstuk 5 g'),
      ('g:2', 'g', '2025-01', 'Start fase 1', 1, ', hoofdstuk 5 g'),
      ('h:1', 'h', '2024-09', 'Eerste benchmark gepresenteerd', 0, ', hoofdstuk 5 h'),
      ('h:2', 'h', '2025-02', 'Cijfers 2023 beschikbaar', 1, ', hoofdstuk 5 h'),
      ('i:1', 'i', '2025-Q1', 'Plan duale trajecten', 0, ', hoofdstuk 6 i'),
      ('j:1', 'j', '2025-Q1', 'Communicatieplan', 0, ', hoofdstuk 6 j'),
      ('k:1', 'k', '2025-02-14', 'Regionale bijeenkomst statushouders & werk', 0, ', hoofdstuk 6 k')
    ) WHERE ${isOfPlan} AND column2 IN (SELECT id FROM plan_action);
  UPDATE plan_action SET involved = 'gemeenten, regionaal verbinder'
    WHERE id = 'a' AND source LIKE '${planSource}%';
  UPDATE plan_action SET involved = 'projectleiders AMR, ervaringsdeskundigen'
    WHERE id = 'b' AND source LIKE '${planSource}%';
  UPDATE plan_action SET involved = 'gemeenten, ISK, Graafschap College, verzuimambtenaren', funding = 'Examentraining uit het Actieplan jongeren'
    WHERE id = 'c' AND source LIKE '${planSource}%';
  UPDATE plan_action SET involved = 'WSP, werkgevers, SZW'
    WHERE id = 'd' AND source LIKE '${planSource}%';
  UPDATE plan_action SET involved = 'werkgevers kinderopvang'
    WHERE id = 'e' AND source LIKE '${planSource}%';
  UPDATE plan_action SET involved = 'Laborijn, ROZ / accounthouder zelfstandig ondernemen, ondernemers (ervaringsdeskundig)'
    WHERE id = 'f' AND source LIKE '${planSource}%';
  UPDATE plan_action SET involved = 'COA, Thematafel Arbeid & Onderwijs, provincie, SZW', funding = 'Apart landelijk startbanenbudget (project ''Snelle start voor asielzoekers in de Achterhoek''), niet uit het verbindersbudget'
    WHERE id = 'g' AND source LIKE '${planSource}%';
  UPDATE plan_action SET involved = 'Divosa, gemeenten'
    WHERE id = 'h' AND source LIKE '${planSource}%';
  UPDATE plan_action SET involved = 'gemeenten, taalscholen, werkgevers'
    WHERE id = 'i' AND source LIKE '${planSource}%';
  UPDATE plan_action SET involved = 'communicatieadviseur AMR, taalhuizen, ervaringsdeskundigen'
    WHERE id = 'j' AND source LIKE '${planSource}%';
  UPDATE plan_action SET involved = 'hele keten'
    WHERE id = 'k' AND source LIKE '${planSource}%';
  UPDATE plan_action SET involved = 'sleutelpersonen, gemeenten'
    WHERE id = 'l' AND source LIKE '${planSource}%';
  UPDATE plan_action SET involved = 'gemeenten'
    WHERE id = 'm' AND source LIKE '${planSource}%';
`
