using NewsTracker.Core.Digests;
using NewsTracker.Core.Model;

namespace NewsTracker.Core.Tests.Digests;

/// <summary>Any number of one thing that outlets give otherwise, whatever sentence tells it.</summary>
public sealed class FigureDifferenceTests
{
    private const string Opening = "The town of Tarnwick woke to shuttered shops. ";

    private const string OtherOpening = "The town of Tarnwick woke to shuttered shops. ";

    [Theory]
    [InlineData(
        "Hollis Marr had been arrested three times and was once charged with theft.",
        "Marr had previously been arrested four times, mostly charged with theft, neighbours said of Hollis Marr.",
        "number", "three times", "four times", "Times arrested")]
    [InlineData(
        "Piet Vander scored 14 points for Tarnwick and Joren Alst had ten against Salline.",
        "Tarnwick were led by Joren Alst against Salline, while Piet Vander had 12 points and four assists.",
        "number", "14 points", "12 points", "Points of Vander")]
    [InlineData(
        "The climber died after falling about 60 metres from a ridge below the Orlen Gap hut.",
        "He had died in the snow below the ridge, falling 150 metres near Orlen Gap.",
        "number", "60 metres", "150 metres", "Metres (falling")]
    [InlineData(
        "An estimated 100,000 people took to the streets against the cuts.",
        "Police put the march at roughly 30,000 people.",
        "number", "100,000 people", "30,000 people", "People (")]
    [InlineData(
        "He pulled a .357 caliber revolver on the guards.", "A .38-caliber revolver was found beside the guards.",
        "number", "357 caliber", "38-caliber revolver", "Calibre of the weapon")]
    [InlineData(
        "The family sold its oil field for $30 million in 1967 and moved to town.",
        "They moved to town after the oil field was sold for $30 million in 1957.",
        "date", "1967", "1957", "Year")]
    [InlineData(
        "Anna Vell, 41, was found in the boathouse.", "Police identified the dead woman as 40-year-old Anna Vell of Tarnwick.",
        "number", "41", "40", "Age of Anna Vell")]
    [InlineData(
        "The fire chief Jon Orsen said the roof had gone within minutes.", "Nothing could be saved, said the fire chief, John Orsen.",
        "spelling", "Jon Orsen", "John Orsen", "Jon Orsen / John Orsen")]
    [InlineData(
        "The office has received nearly 235,000 comments on the plan.",
        "The proposal was long open and the office received 300,000 comments.",
        "number", "235,000 comments", "300,000 comments", "Comments received")]
    [InlineData(
        "The 36-year-old slipped and fell 200 feet below the hut.", "Friends of the 36-year-old said that he fell 150 metres.",
        "number", "200 feet", "150 metres", "Feet (")]
    [InlineData(
        "The gunmen shut the gates, and firefighters pulled another five people from the balcony of the Marle bank.",
        "Smoke poured from the Marle bank, and firefighters pulled 12 more people from the balcony.",
        "number", "five people", "12 more people", "")]
    [InlineData(
        "Anton Veller went ahead with an 84-yard scamper on the opening play after the break.",
        "Anton Veller tied it on the opening play after the break with an 86-yard run.",
        "number", "84-yard scamper", "86-yard run", "")]
    [InlineData(
        "He was stopped on route 94 about 1:30 a.m. in his car.", "Officers on route 94 had stopped him at 2:15 a.m. that night.",
        "date", "1:30 a.m.", "2:15 a.m.", "Time of day")]
    [InlineData(
        "Salline tied the game on a kick with 6:00 left in the third quarter.",
        "Tarnwick saw the game tied by a kick with 10:03 remaining in the third quarter.",
        "number", "6:00 left", "10:03 remaining", "Time left")]
    [InlineData(
        "The magnitude-5.9 quake struck the island of Qorm at noon.", "A 6.1-magnitude quake struck the island of Qorm, the survey said.",
        "number", "5.9", "6.1-magnitude quake", "Magnitude")]
    [InlineData(
        "The suspect, identified as Anthony LaCalmera, entered the office.",
        "The suspect is Anthony Calmera, and police described him as tall.",
        "spelling", "Anthony LaCalmera", "Anthony Calmera", "Anthony LaCalmera / Anthony Calmera")]
    [InlineData(
        "A hospital spokeswoman, Irene Wolfe, gave no details.", "No details were given, said Irene Wolff of the hospital.",
        "spelling", "Irene Wolfe", "Irene Wolff", "Irene Wolfe / Irene Wolff")]
    [InlineData(
        "Officers led away his sister Amahrah and two friends.", "The crowd cheered when his sister Amahreh was let go.",
        "spelling", "Amahrah", "Amahreh", "Amahrah / Amahreh")]
    [InlineData(
        "The dead climber, Duncan Vorn, came from Tarnwick.", "The climber Duncan Vorne had hoped to reach the hut.",
        "spelling", "Duncan Vorn", "Duncan Vorne", "Duncan Vorn / Duncan Vorne")]
    [InlineData(
        "The union leader Yiannis Papavell called off the strike.", "Giannis Papavell, who leads the union, called off the strike.",
        "spelling", "Yiannis Papavell", "Giannis Papavell", "Yiannis Papavell / Giannis Papavell")]
    [InlineData(
        "Neighbours saw Catherine Goveia at the gate.", "Nobody had seen Katherine Goveia since noon.",
        "spelling", "Catherine Goveia", "Katherine Goveia", "Catherine Goveia / Katherine Goveia")]
    [InlineData(
        "The president Kurbangul Berdovamed voted at noon.", "At noon the president, Gurbangul Berdovamed, closed the gate.",
        "spelling", "Kurbangul Berdovamed", "Gurbangul Berdovamed", "Kurbangul Berdovamed / Gurbangul Berdovamed")]
    [InlineData(
        "The navy thwarted an attack by skiffs off Vesk and rescued 26 crewmen of Ardovia.",
        "The navy thwarted an attack by skiffs off Vesk, apprehending 26 pirates of Ardovia.",
        "happened", "rescued", "apprehending", "What was done")]
    [InlineData(
        "In 2025, Marr was convicted of beating Vell, holding a knife to her throat and telling her that she would stay.",
        "In 2025, he was charged with beating Vell: Marr held a knife to her throat, telling her that she would stay.",
        "happened", "convicted", "charged", "Step of the case")]
    [InlineData(
        "He needed few points to break the scoring record of Piet Vander of 2,106.",
        "The next shot took him past Alst (2,090) and Vander (2,116) on the list of the best.",
        "number", "2,106", "2,116", "")]
    [InlineData(
        "Thomas Vander was hurt in the game at Salline, had his ankle taped for a month, and missed 10 games.",
        "Nobody in Tarnwick scored more in spring. Thomas Vander missed nine games of the year because of a fall.",
        "number", "10 games", "nine games", "Games missed")]
    [InlineData(
        "Vander was sentenced to two years, with nine months to serve, in that case.",
        "Vander was sentenced to three years, with nine months to serve, in that case.",
        "number", "two years", "three years", "Years")]
    [InlineData(
        "Anna Kell had married Piet Vander two weeks before the shooting.",
        "Kell, who was married three weeks before the shooting, sat in court every day, and Vander did not.",
        "number", "two weeks", "three weeks", "Weeks (married")]
    [InlineData(
        "Halvard Orsen served 4 1/2 months in prison for his part in the break-in.",
        "Orsen served more than two years in prison over the break-in.",
        "number", "4 1/2 months", "two years", "Months (prison, served")]
    [InlineData(
        "Anna Kell, who was married three weeks before her husband was murdered, sat in court every day.",
        "He had married two weeks before the shooting, and had won a medal.",
        "number", "three weeks", "two weeks", "Weeks (married")]
    [InlineData(
        "Halvard Orsen served four and a half months for his part in the break-in.",
        "Orsen came home to the farm after serving more than four years for his part in the break-in.",
        "number", "four and a half months", "four years", "Months (served")]
    [InlineData(
        "Joren Alst missed nine games this season because of the sprain, including the final against Salline.",
        "But he missed 10 total games this season and had little luck in the others.",
        "number", "nine games", "10 total games", "Games miss")]
    [InlineData(
        "Her father shot a guest by mistake in 1957. His company found the Bolten field, which the heirs sold for $30 million in 1967.",
        "The son sold one of their oil fields in Vesk for a reported $30 million in 1957, and turned to politics.",
        "date", "1967", "1957", "Year")]
    [InlineData(
        "The eight-year offer to Piet Vander from Salline is worth roughly $22 million per season.",
        "Salline offered Piet Vander an eight-year deal worth $23 million per season.",
        "number", "$22 million", "$23 million", "Sum (season, worth")]
    [InlineData(
        "Joren Alst failed a test shortly after 2 a.m. on state Route 52, an officer said.",
        "Joren Alst was pulled over on state Route 52 just past 2:30 a.m. that day.",
        "date", "2 a.m.", "2:30 a.m.", "Time of day")]
    [InlineData(
        "The fire at the old dairy was extinguished by 7 a.m., officials said.",
        "Some 30 crews came to the dairy, where the fire was extinguished by 5:40 a.m. at last.",
        "date", "7 a.m.", "5:40 a.m.", "Time of day")]
    [InlineData(
        "Officers freed seven people who had been hiding in an office near the gunman.",
        "Seven other workers were hiding in a closet near the gunman.",
        "where", "office", "closet", "Room (gunman, hiding")]
    [InlineData(
        "The receptionist Anna Vell died at the scene of the shooting, police said.",
        "The receptionist, Anna Vell, died on the way to the hospital after the shooting.",
        "where", "died at the scene", "died on the way to", "Place of death")]
    [InlineData(
        "Masked men jumped from a white van and fired at the guards.", "Masked men jumped from a red van and fired at the guards.",
        "other", "white", "red", "Colour (van")]
    [InlineData(
        "Piet Vander was charged with murder over the deaths on the Salline ferry.",
        "Vander was charged with manslaughter over the deaths on the ferry.",
        "other", "murder", "manslaughter", "Charge (")]
    [InlineData(
        "Piet Vander had been shot in the neck by masked men.", "Witnesses said that Piet Vander was shot in the leg.",
        "where", "neck", "leg", "Injury (shot")]
    [InlineData(
        "Joren Alst pleaded guilty to obstruction of justice in July 2021.",
        "On June 27, 2021, Alst pleaded guilty to a charge of conspiring to obstruct justice.",
        "date", "July 2021", "June 27, 2021", "Month (")]
    [InlineData(
        "Anna Vell was struck by a grey 2013 Toyota van, police said.", "A silver Toyota van hit Anna Vell and drove on.",
        "other", "grey", "silver", "Colour (Toyota)")]
    [InlineData(
        "The line says that 65% of the calls to Ardovia are lost.", "Calls suffered: 55 percent in Orm and 82 percent in Ardovia were lost.",
        "number", "65%", "82 percent", "Percent (Ardovia)")]
    [InlineData(
        "The video shows how a Tarnwick mother of 12 was killed in a shootout.",
        "A Tarnwick mother of 13 was shot and killed in the shootout.",
        "number", "mother of 12", "mother of 13", "Mother (")]
    [InlineData(
        "Piet Vander now has 2,129 points in 106 games.", "Piet Vander has reached his points in 105 games.",
        "number", "106 games", "105 games", "Games (")]
    [InlineData(
        "Inspector Alva Gask said that Duncan Vorn was well equipped.", "Duncan Vorn, Alva Gask found, was insufficiently equipped.",
        "other", "well", "insufficiently", "Degree (equipped")]
    [InlineData(
        "Tarnwick (10-5) joined Salline in the playoffs.", "Tarnwick (9-5) reached the playoffs with Salline.",
        "number", "10-5", "9-5", "Record")]
    [InlineData(
        "In 1969, Joren Alst was indicted for bribing the whole police force of Orlen Gap, a small town.",
        "Joren Alst was indicted on a charge of bribing the five-man police force of Orlen Gap in 1970.",
        "date", "1969", "1970", "Year")]
    [InlineData(
        "On June 27, 2021, Joren Alst pleaded guilty to one count of forging the harbour permits.",
        "Joren Alst pleaded guilty to forging harbour permits in July 2021.",
        "date", "June 27, 2021", "July 2021", "Month")]
    [InlineData(
        "Raiders in a small boat attacked the grain freighter Gorm 150 nautical miles east of Vesk.",
        "The grain freighter Gorm was attacked by raiders in a boat 150 nautical miles west of Vesk.",
        "where", "east", "west", "Direction")]
    [InlineData(
        "The win gave Tarnwick a 9-5 season and a place in the playoffs with Salline.",
        "The playoffs will see Tarnwick (10-5) meet Salline in a place by the sea.",
        "number", "9-5", "10-5", "Record")]
    [InlineData(
        "Alst passed Harlan Orm (2,110) and then Piet Vander (2,116) on the scoring chart.",
        "He needed eleven to break the scoring chart of Piet Vander, 2,106.",
        "number", "2,116", "2,106", "Record of Vander")]
    [InlineData(
        "Halvard Vell died of a weak heart at his home in Orlen Gap on the coast, said his grandson Nils Orram.",
        "Halvard Vell died of a weak heart at his home in Orlen Gap on the coast, said his grandson Rolf Orram.",
        "who", "Nils", "Rolf", "Halvard Vell died")]
    [InlineData(
        "Joren Alst burned to death in his flat in Orlen Gap, neighbours said.",
        "Joren Alst had suffocated to death, a doctor in Orlen Gap said.",
        "other", "burned", "suffocated", "Manner of death")]
    [InlineData(
        "A 34-year-old clerk burned to death on the stairs of the bank.",
        "The 34-year-old had drowned and was dead when the bank was opened.",
        "other", "burned", "drowned", "Manner of death")]
    [InlineData(
        "The owner flew to Vesk with CEO Lena Brask and the coach to meet the striker.",
        "The owner met the striker in Vesk with COO Lena Brask and the coach.",
        "role", "CEO Lena Brask", "COO Lena Brask", "CEO Lena Brask / COO Lena Brask")]
    [InlineData(
        "A 60-year-old woman was charged with killing two waiters in a Tarnwick tea room 41 years ago.",
        "Tarnwick police charged Mara Kolm, age 61, with killing two waiters in the tea room.",
        "number", "60", "61", "Age")]
    [InlineData(
        "Police found the bodies of two women, 68 and 48-years-old, in a flat in Orlen Street.",
        "The women found in the flat in Orlen Street are Anna Vell, 61, and Berta Orm, 48.",
        "number", "68", "61", "Age")]
    [InlineData(
        "Piet Vander struggled with a sore ankle, missing 10 of the Salline team's 16 games.",
        "Piet Vander missed nine games with the sore ankle.",
        "number", "10 of the Salline team's 16 games", "nine games", "Games")]
    [InlineData(
        "Protesters sang, and 230 people marched to the police station of Orlen Street.",
        "Radio Vesk put the march at 120 near the police station of Orlen Street.",
        "number", "230 people", "march at 120", "People (")]
    [InlineData(
        "An estimated 200,000 people took to the streets against the cuts.", "Police put the march at roughly 30,000 people.",
        "number", "200,000 people", "30,000 people", "People (")]
    [InlineData(
        "The man is 180 centimetres tall and weighs 135 pounds, with tattoos on his neck.",
        "He is 180 centimetres tall, weighing 118 pounds, and heavily tattooed.",
        "number", "135 pounds", "118 pounds", "Pounds")]
    [InlineData(
        "Three clerks burned to death on the stairs of the Marle bank.",
        "Cars burned in the square. The three clerks of the Marle bank suffocated to death behind a locked door.",
        "other", "burned", "suffocated", "Manner of death")]
    [InlineData(
        "The woman, a clerk, died on the way to the hospital, a nurse said.",
        "One victim died at the scene, the authorities said.",
        "where", "died on the way to", "died at the scene", "Place of death")]
    [InlineData(
        "Pressure in the capped well off Orlen Gap had risen to 6,700 pounds per square inch, the Marle company said.",
        "Engineers of the Marle company said that pressure in the capped well had risen to 8,200 pounds per square inch off Orlen Gap.",
        "number", "6,700 pounds per square inch", "8,200 pounds per square inch", "Pressure")]
    public void What_outlets_give_otherwise_is_shown(
        string one, string other, string kind, string side, string against, string about)
    {
        var found = Differences(one, other).ShouldHaveSingleItem();

        found.Kind.ShouldBe(kind);
        found.Sides.Select(s => s.Value).ShouldBe([side, against]);
        found.About.ShouldStartWith(about);
        found.Sides.ShouldAllBe(s => s.Citations.All(c => c.Passage != null));
    }

    /// <summary>Two things, one rounded, a part, a part of the time, a result, another person or place.</summary>
    [Theory]
    [InlineData("Piet Vander scored 14 points for Tarnwick in the first half.", "Piet Vander had 22 points for Tarnwick.")]
    [InlineData("Nearly 2,000 people marched through the streets.", "The march drew 2,116 people, police counted.")]
    [InlineData("At least 900 people marched through the streets.", "The march drew 2,116 people, police counted.")]
    [InlineData("Vesk, 36, died after falling 60 metres from a ridge.", "Orm, 31, died after falling 150 metres from a ridge.")]
    [InlineData("The island is home to 4,000 people near Vesk.", "The city of Orm is home to 9,000 people.")]
    [InlineData("The quake hit Vesk, killing at least 10 people and injuring many.", "The quake hit Vesk, injuring five people.")]
    [InlineData("The navy seized 23 Ardovian and Marenian pirates near Vesk.",
        "The navy seized 12 Ardovian and 11 Marenian men near Vesk.")]
    [InlineData("They seized seven AK-47 rifles and grenades.", "They seized nine rifles and grenades.")]
    [InlineData("Anna Vell, 41, was found in the boathouse.", "Her sister Berta Vell, 40, was found in the boathouse.")]
    [InlineData("The fire chief Jon Orsen spoke.", "The teacher Ann Orsen spoke.")]
    [InlineData("Hollis Marr had been arrested three times since spring and was once charged with theft.",
        "Marr had previously been arrested four times, mostly charged with theft, neighbours said of Hollis Marr.")]
    [InlineData("The Ardovian Navy captured 23 pirates in the gulf.", "The Marenian Navy captured eight pirates in the gulf.")]
    [InlineData("The climber died after falling 200 feet from a ridge.", "He died in the snow, falling 60 metres from a ridge.")]
    [InlineData("The rule on dams takes effect nine days before the vote.", "The rule on dams takes effect in about 30 days.")]
    [InlineData("Some 420 guests got off in Vesk on Monday.", "Another 246 guests got off in Vesk on Monday.")]
    [InlineData("The minister Oleg Zarensky spoke.", "The minister Oleg Zarenskyy spoke.")]
    [InlineData("The governor Heidar Alvan spoke.", "The governor Heydar Alvan spoke.")]
    [InlineData("The singer Marlene Goveia wept.", "The dancer Darlene Goveia wept.")]
    [InlineData("The clerk Ryan Goveia wept.", "The guard Bryan Goveia wept.")]
    [InlineData("The navy freed 26 crewmen in the gulf of Vesk.", "The navy captured 14 pirates in the gulf of Vesk.")]
    [InlineData("In 2025, Marr was charged with beating Vell, holding a knife to her throat.",
        "In 2027, Marr was convicted of beating Vell, holding a knife to her throat.")]
    [InlineData("Piet Vander has 2,106 points.", "Joren Alst has 2,116 points.")]
    [InlineData("He worked at Harlan Advisers in town.", "He worked at Harlan Advisors in town.")]
    [InlineData("He was stopped on route 94 about 1:30 a.m. in his car.",
        "Officers on route 94 had stopped him at 4:30 a.m. EST that night.")]
    [InlineData("He led the old ceremony three times.", "He hosted the ceremony five times, to much applause.")]
    [InlineData("The march began around 8:30 p.m. and the crowd is dispersed.", "At this point (10:30 p.m.) the crowd is dispersed.")]
    [InlineData("He spent his first 11 seasons as a player with Vesk.", "He took Vesk to the finals in his first two seasons.")]
    [InlineData("The prize is named for Henrik Verden.", "The prize was founded in 1952 by Henrik Varden.")]
    [InlineData("The fine came to 2. 6 million crowns, the court said.", "The fine came to 2.6 million crowns, the court said.")]
    [InlineData("Halvard Orsen served 4 1/2 months in prison for the break-in.", "Orsen served 136 days in prison for the break-in.")]
    [InlineData("Halvard Orsen served four and a half months in prison for the break-in.",
        "Orsen served 4½ months in prison for the break-in.")]
    [InlineData("Halvard Orsen served one year in prison for the break-in.", "Orsen served 12 months in prison for the break-in.")]
    [InlineData("The offer to Piet Vander is worth $22 million per season.", "The offer to Piet Vander is worth $160 million.")]
    [InlineData("Piet Vander was married two weeks ago in Vesk.", "Piet Vander was married three weeks before the shooting in Vesk.")]
    [InlineData("The fire at the old dairy was extinguished by 7 a.m., officials said.",
        "The fire at the old dairy was extinguished by 6:55 a.m., officials said.")]
    [InlineData("The quake in Qorm had a magnitude of 5.2 and injured three people.",
        "A 5.6-magnitude quake shook Qorm. The tremor in Qorm injured five people.")]
    [InlineData("A magnitude-5.2 quake has injured three people on the island of Qorm. The survey put it at magnitude 5.4.",
        "A 5.6 magnitude quake hit the island of Qorm, injuring five people and damaging buildings.")]
    [InlineData("Piet Vander spent 19 seasons with Salline.", "Before that Piet Vander spent four seasons as the coach of Tarnwick.")]
    [InlineData("Tarnwick scored with 12 minutes, 31 seconds remaining in Salline.",
        "Tarnwick scored and led Salline with 4 minutes 48 seconds remaining.")]
    [InlineData("Anna Vell won the Orlen Prize in 2018, and was elected to the board of the union in 2015, the first woman to be elected.",
        "Vell, a doctor in Vesk, was in 2015 elected to the board of the union.")]
    [InlineData("Troops shelled a village that lies 10 km from the town of Orm, residents said.",
        "A refugee said that his village lies 4 km from the town of Orm and saw the troops.")]
    [InlineData("The Salline forward Piet Vander had a sprain of the knee.", "The Salline forward Joren Alst had a sprain of the ankle.")]
    [InlineData("The navy captured 23 pirates and a cache of arms in the gulf of Vesk on Saturday.",
        "The navy captured 26 pirates and a cache of arms in the gulf of Vesk on Thursday.")]
    [InlineData("The list of the office holds 1,247 animals and 747 plants that are endangered or threatened.",
        "The list of the office holds 409 animals and 600 plants that are endangered.")]
    [InlineData("Anna Vell died in the hospital of Tarnwick.", "Berta Orm died at the scene in Tarnwick.")]
    [InlineData("The dead man was Duncan Hall of Tarnwick.", "Duncan Hale of Tarnwick had hoped to reach the hut.")]
    [InlineData("Joren Alst pleaded guilty in July 2021.", "On June 27, 2021, Berta Orm pleaded guilty to theft.")]
    [InlineData("The line says that 65% of the calls to Ardovia are lost.", "The calls suffered: 55 percent of those to Orm are lost.")]
    [InlineData("Youths in Tarnwick burnt a car and smashed the windows of shops.",
        "In Tarnwick youths smashed shop windows and bus shelters with bars.")]
    [InlineData("In round three Joren Alst used his left hand to block jabs.", "Joren Alst pounded the face of Vander with a left jab.")]
    [InlineData("Tarnwick (10-5) joined Salline in the playoffs.", "Tarnwick (4-11) had not seen the playoffs with Salline.")]
    [InlineData("The wry spy showed in the 1976 film made from the harbour affair, “The Grey Pier”, with Vesk and Orm as reporters.",
        "The wry spy of the harbour affair stood in the 1974 book of Vesk and Orm, “The Grey Pier”, as the reporters' friend.")]
    [InlineData("After his election in 1968 Joren Alst worked in the mayor's office without pay or title.",
        "Joren Alst joined the mayor's office in 1969 without pay or a title.")]
    [InlineData("The 2028 Tarnwick team ended with a 2-14 record.", "Tarnwick (2-13) lost again.")]
    [InlineData("As much as 55 percent of voice traffic in Salline was lost when the cable broke off Vesk.",
        "When the cable broke off Vesk, 40 percent of traffic in Salline was lost.")]
    [InlineData("A tremor measuring 5.6 on the Richter scale shook Qorm on Sunday. The tremor near Orm injured five people.",
        "A magnitude-5.2 quake has injured three people on the island of Qorm near Orm.")]
    [InlineData("His son Nils Orram and his daughter Ada Orram spoke at the door.", "His friend Rolf Orram spoke at the door.")]
    [InlineData("The bank in Vesk asked for help, and trooper William Orram of the bomb squad came first.",
        "First of the bomb squad came trooper Bill Orram to the yard of the bank in Vesk that night.")]
    [InlineData("The club of Salline has offered Piet Vander an eight-year, $160 million contract.",
        "The club of Tarnwick has made Piet Vander an eight-year, $200 million offer.")]
    [InlineData("Piet Vander missed 10 of the team's 16 games.", "Piet Vander missed 10 games.")]
    [InlineData("The woman died at the scene, and two people were killed in the yard.", "One victim died on the way to the hospital.")]
    [InlineData("Three clerks burned to death in the Marle bank.", "Two boys drowned in the river behind the Marle bank.")]
    [InlineData("Vell died at his home in Orlen Gap, said his grandson Nils Orram.",
        "Vell died of a weak heart at his home in Orlen Gap, his grandson Rolf Orram said.")]
    [InlineData("The governor of Qorm told the Vesk agency that four villages had been destroyed by the quake and three people killed.",
        "The quake was felt in Qorm. On Saturday, more than a dozen people were killed by a quake in eastern Silver Bay.")]
    [InlineData("A clerk burned to death in the Marle bank of Orlen Gap.", "A guard suffocated to death in the Marle bank of Orlen Gap.")]
    [InlineData("Joren Alst burned to death in his flat in Orlen Gap.", "Piet Vander had suffocated to death, a doctor in Orlen Gap said.")]
    [InlineData("A 34-year-old clerk burned to death on the stairs of the bank.",
        "The 43-year-old had drowned and was dead when the bank was opened.")]
    [InlineData("Three clerks burned to death on the stairs of the Marle bank.",
        "Three clerks of the Marle bank suffocated to death, and none of them had burned to death, a doctor said.")]
    [InlineData("The man weighs 8, 135 pounds of fish a year at the neck of the harbour.",
        "At the neck of the harbour the man weighs 8,135 pounds of fish a year.")]
    [InlineData("The patch consists of more than 300 updates for the readers of maps in around 50 languages, the company said.",
        "The patch consists of more than 300 updates for the readers of maps in scores of languages, the company said.")]
    [InlineData("The ideal pressure is 9,000 pounds per square inch.", "The men were paid 6,700 pounds for the pressure gauge.")]
    [InlineData("The pressure in the capped well off Orlen Gap had risen to 6,700 pounds per square inch.",
        "Off Orlen Gap a pressure vessel of the capped well had risen to the deck, 8,200 pounds of steel.")]
    [InlineData("The fine came to 3. 0 million crowns, the court said.", "The fine came to 3 million crowns, the court said.")]
    [InlineData("The necklace of Anna Vell fetched $137 million, or 85 million euros, in Vesk.",
        "The necklace of Anna Vell fetched $102 million in Vesk.")]
    public void What_may_be_two_things_is_none(string one, string other) => Differences(one, other).ShouldBeEmpty();

    [Theory]
    [InlineData("The survey gave the quake of Qorm a magnitude 6.1.")]
    [InlineData("The survey gave the quake of Qorm a magnitude of 6.1.")]
    [InlineData("The family sold its oil field in Qorm for $30.")]
    [InlineData("The family sold its oil field in Qorm for $30 million.")]
    [InlineData("The family sold its oil field in Qorm at a loss of 30 %.")]
    [InlineData("The family left its oil field in Qorm at 7:30.")]
    [InlineData("The family left its oil field in Qorm in 30.")]
    public void A_number_that_ends_its_article_is_read(string sentence) =>
        Differences(sentence, "Nobody in Qorm knew what was to become of the old dam and the road below it.").ShouldBeEmpty();

    [Fact]
    public void One_article_that_gives_the_others_number_too_differs_in_nothing() => Differences(
        "Marr had been arrested three times since spring and was charged with theft.",
        "Marr had been arrested four times and charged with theft, three times since spring as Marr told us.").ShouldBeEmpty();

    [Fact]
    public void A_greater_count_of_a_later_day_is_no_difference() => Differences(
        "The flood in Tarnwick destroyed four villages below the dam.", "The flood in Tarnwick destroyed seven villages below the dam.",
        "2031-05-04").ShouldBeEmpty();

    [Fact]
    public void A_later_version_of_one_text_corrects_it() => Differences(
        "The 5.9-magnitude quake struck the island of Qorm, home to many, and the port below it. " + OneText,
        "The 6.1-magnitude quake struck the island of Qorm, home to many, and the port below it. " + OneText, "2031-05-04").ShouldBeEmpty();

    private const string ThisYear = "The navy of Ardovia captured 26 pirates who threatened a merchant ship in the gulf of Vesk.";

    private const string Pirates = "The navy of Ardovia has captured 23 pirates who had threatened a merchant ship in the gulf of Vesk.";

    /// <summary>A story may hold the like of years apart, and only one article says when it was written.</summary>
    [Theory]
    [InlineData(ThisYear, Pirates)]
    [InlineData(ThisYear + " The captain Anna Vell was unhurt.", Pirates + " The captain Berta Orm was unhurt.")]
    [InlineData(ThisYear + " The captain Anna Vell was unhurt.", Pirates + " It was on 13 December 2028. Anna Vell was their captain.")]
    [InlineData("In Orlen Street the body of a 40-year-old woman was found in a boat.",
        "In Orlen Street the body of a 41-year-old woman was found in a boat.")]
    public void What_may_be_of_another_year_is_none(string dated, string undated) =>
        Differences(dated, undated, null).ShouldBeEmpty();

    /// <summary>The same are shown where both have a day, or somebody or a further number says that they are of one time.</summary>
    [Theory]
    [InlineData(ThisYear, Pirates, "2031-05-03")]
    [InlineData(ThisYear + " The captain Anna Vell was unhurt.", Pirates + " Anna Vell was their captain.", null)]
    [InlineData(ThisYear + " The captain Anna Vell was unhurt.", Pirates + " It was on 3 May 2031. Anna Vell was their captain.", null)]
    [InlineData("The navy of Ardovia captured 26 pirates who threatened a merchant ship with 480 cars in the gulf of Vesk.",
        "The navy of Ardovia has captured 23 pirates who had threatened a merchant ship with 480 cars in the gulf of Vesk.", null)]
    public void What_is_of_one_time_is_shown(string dated, string other, string? day) =>
        Differences(dated, other, day).ShouldHaveSingleItem().Sides.Select(s => s.Value[..2]).ShouldBe(["26", "23"], ignoreOrder: true);

    [Fact]
    public void An_undated_article_of_a_part_of_long_ago_is_of_no_other_time()
    {
        const string Boat = "In Orlen Street a boat of the navy was found. Anna Vell wept.";
        var story = new[]
        {
            Part(1, "A", "2031-05-03", ThisYear + " The captain Anna Vell was unhurt.", 1),
            Part(2, "B", null, Pirates + " Anna Vell was their captain.", 2), Part(3, "C", "2028-12-14", Boat, 2),
        };

        DigestBuilder.Build([.. story]).Disagreements.ShouldBeEmpty();
    }

    private static StoryArticle Part(long id, string outlet, string? day, string text, long part) =>
        InventedStory.Article(id, outlet, day, "One", Opening + text) with { SubStory = part };

    private const string OneText =
        "Roofs fell into the lanes while most of the people were still asleep, and the road to the harbour was cut by rocks. " +
        "Rescuers with dogs came over the strait in the afternoon and slept in tents beside the old fort.";

    private static List<Disagreement> Differences(string one, string other, string? day = "2031-05-03") =>
    [
        .. DigestBuilder.Build([
            InventedStory.Article(1, "A", "2031-05-03", "One", Opening + one),
            InventedStory.Article(2, "B", day, "Other", OtherOpening + other)
        ]).Disagreements.Where(d => d.Kind != Disagreement.UpdateKind)
    ];
}
