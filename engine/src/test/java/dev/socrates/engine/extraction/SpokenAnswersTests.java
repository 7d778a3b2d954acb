package dev.socrates.engine.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.engine.WordEmbedder;
import dev.socrates.engine.extraction.Extraction.Stance;
import dev.socrates.engine.pack.FacetId;
import dev.socrates.engine.pack.Pack;
import dev.socrates.engine.pack.Packs;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// People talk around their answers. What is said about the conversation is no specification, what is said
/// about the project is one, however short.
class SpokenAnswersTests {

    private static final Pack PACK = Packs.load("software");
    private static final Extractor EXTRACTOR = new Extractor(PACK, new WordEmbedder());

    private static Extraction answer(String facet, String text) {
        return EXTRACTOR.extract(text, PACK.questions(FacetId.parse(facet)).getFirst());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            goals.users                           | Midwives, two receptionists and the lab.
            goals.users                           | Mostly skippers and the harbour master
            goals.purpose                         | We lose parcels because nobody writes down who took them.
            goals.purpose                         | Customers ask us every day where their bike is.
            goals.value                           | The museum tells us it would save 12 hours a week.
            goals.success_metrics                 | No-shows down from 18 to 6 percent by June 2028.
            requirements.core_features            | Parents can tell the school that a child is ill.
            requirements.core_features            | The system must remind the brewer when a tank is ready.
            requirements.core_features            | Drivers get asked for a photo of the parcel.
            requirements.core_features            | We put a label on every sample and the scanner reads it.
            requirements.business_rules           | As long as the invoice is open the customer cannot order again.
            requirements.integrations             | Let the accounting program fetch the invoices every night.
            requirements.roles_permissions        | Only the head nurse.
            tech_stack.backend                    | Kotlin and Ktor
            tech_stack.backend                    | My cousin told me to take Ruby on Rails.
            tech_stack.database                   | Postgres, I asked our admin.
            tech_stack.hosting                    | In our own basement, two servers from Dell.
            data_retention.periods                | 30 days
            data_retention.periods                | As I said, ten years for the invoices.
            disaster_recovery.availability        | 99.9 percent
            disaster_recovery.backup              | Nightly, at three.
            disaster_recovery.recovery_objectives | Four hours, tops.
            security.authentication               | Badge and PIN.
            monitoring.alerting                   | When the freezer is above minus 15 degrees for 10 minutes, the lab manager gets a call.
            scalability.user_load                 | Let's say 350 skippers at the same time.
            goals.users                           | Bell ringers and the verger.
            goals.users                           | Everyone who rents a boat from us.
            goals.purpose                         | People call us ten times a day to ask about their shoes.
            goals.purpose                         | I tell every customer by phone when the glasses are ready, and that eats my mornings.
            goals.value                           | My brother would get his evenings back.
            goals.scope                           | No shop, no newsletter.
            requirements.core_features            | You ask for a quote and get it by e-mail.
            requirements.core_features            | The teacher says which pupils are missing and the office calls the parents.
            requirements.core_features            | My boss wants to see the open orders on a map.
            requirements.business_rules           | When the tide is low nobody may book the big boat.
            requirements.data_entities            | Name, breed, vaccinations.
            requirements.user_journeys            | We call the patient, explain the procedure and note the consent.
            requirements.roles_permissions        | Trainees look but do not touch.
            tech_stack.frontend                   | The boys told us React is what they know.
            tech_stack.hosting                    | Somewhere in Germany.
            data_retention.deletion               | As soon as the guest asks for it.
            disaster_recovery.backup              | After closing time.
            disaster_recovery.availability        | Round the clock.
            security.authentication               | With the card they already have for the door.
            monitoring.alerting                   | When the pump stops.
            testing.acceptance                    | I think the head cook and me.
            goals.users                           | I am the only one who opens it.
            goals.users                           | Me, my wife and two drivers.
            goals.purpose                         | I spend my evenings on the phone with angry parents.
            goals.value                           | My guides would not have to phone me on Sundays.
            requirements.core_features            | You tap the tree and it shows you when it was pruned.
            requirements.core_features            | It reminds me of the next inspection.
            requirements.integrations             | The till talks to it.
            monitoring.alerting                   | Text me when a hive gets too hot.
            requirements.roles_permissions        | Everybody can look, I alone can change.
            data_retention.periods                | Until the child leaves school.
            """)
    void takesWhatIsSaidAboutTheProject(String facet, String text) {
        assertThat(answer(facet, text).candidates()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            goals.purpose                         | OK, let me begin at the beginning.
            goals.purpose                         | That is a long story.
            goals.purpose                         | I will tell you the whole thing in one go.
            goals.purpose                         | I am glad that you ask me this.
            goals.users                           | My wife says I always forget somebody.
            goals.value                           | I sat down with our bookkeeper last night.
            goals.value                           | Here comes the interesting bit.
            requirements.core_features            | There is one more thing I wanted to mention.
            requirements.core_features            | Sorry, I forgot something earlier.
            requirements.business_rules           | As I told you before.
            requirements.business_rules           | It is a bit hard to explain.
            tech_stack.hosting                    | I called our computer man this morning.
            tech_stack.backend                    | My daughter explained the difference to me.
            security.compliance                   | You should really talk to our lawyer about it.
            performance.response_time             | I can give you a better answer now.
            disaster_recovery.recovery_objectives | You people ask strange questions.
            goals.purpose                         | How shall I put it.
            goals.purpose                         | Bear with me for a second.
            goals.users                           | My colleague is laughing at me right now.
            goals.value                           | That reminds me of something.
            requirements.core_features            | I am coming to that.
            requirements.core_features            | I hope I am making sense.
            requirements.business_rules           | We discussed this at lunch.
            tech_stack.hosting                    | My neighbour, who knows computers, had a look at your question.
            security.compliance                   | I looked that up for you.
            performance.response_time             | Where was I.
            disaster_recovery.recovery_objectives | Our accountant had to explain that word to me.
            goals.success_metrics                 | Good that you mention it.
            """)
    void leavesOutWhatIsSaidAboutTheConversation(String facet, String text) {
        assertThat(answer(facet, text).candidates())
                .extracting(candidate -> candidate.claim().statement())
                .isEmpty();
    }

    /// The brackets mark what must not become a statement of its own.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            requirements.core_features            | [After the sample is scanned], the lab can print a report.
            requirements.business_rules           | Refunds go back to the card, but only the manager may do it, [since the clerks made mistakes].
            goals.success_metrics                 | [With numbers.] Late deliveries must fall below 3 percent by May 2028.
            security.encryption                   | Passwords are hashed with Argon2. [Those first of all.]
            security.compliance                   | HIPAA applies to the lab, and we need a signed agreement [because the insurer wants it].
            disaster_recovery.recovery_objectives | [As for the data.] We can lose 10 minutes at most.
            disaster_recovery.recovery_plan       | We start the second server by hand, [so we sleep well].
            data_retention.periods                | Lab results are kept for 10 years. [Because of the law.]
            requirements.core_features            | The cook sees the orders on a screen. [Which is what he always wanted.]
            requirements.business_rules           | [Before the boat leaves the harbour], the skipper must sign the list.
            security.audit                        | We log every change of a dose, [as the inspector asks for it].
            data_retention.periods                | X-rays are kept for 10 years. [Although nobody looks at them.]
            goals.users                           | [The old members, most of all.] They use a tablet.
            """)
    void leavesNoFragmentStandingAlone(String facet, String marked) {
        var text = marked.replace("[", "").replace("]", "");
        var fragment = marked.substring(marked.indexOf('[') + 1, marked.indexOf(']'));
        assertThat(answer(facet, text).candidates())
                .isNotEmpty()
                .extracting(candidate -> candidate.evidence().in(text))
                .doesNotContain(fragment, fragment + ".");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tech_stack.database                   | Beats me, really.
            tech_stack.backend                    | That is something for the developers, not for me.
            tech_stack.hosting                    | I would have to ask our IT people.
            security.encryption                   | You would have to ask the woman who runs our network.
            scalability.growth                    | Honestly, I never thought about that.
            performance.throughput                | I have not the faintest idea.
            disaster_recovery.recovery_objectives | Nobody knows that here.
            disaster_recovery.backup              | Can we come back to that later on
            monitoring.metrics                    | I leave that to you.
            testing.coverage                      | That question is over my head.
            tech_stack.api_style                  | Whatever the experts think is right, I have no opinion on that.
            tech_stack.database                   | You are asking the wrong person.
            tech_stack.backend                    | I have never heard of any of this.
            tech_stack.hosting                    | Our IT decides that.
            security.encryption                   | Search me.
            scalability.growth                    | Who knows.
            performance.throughput                | I could only guess.
            disaster_recovery.backup              | You tell me.
            monitoring.metrics                    | That means nothing to me.
            testing.coverage                      | I would rather not say anything about that.
            tech_stack.api_style                  | I'd have to check with my nephew first.
            """)
    void understandsThatSomebodyDoesNotKnow(String facet, String text) {
        var extraction = answer(facet, text);
        assertThat(extraction.candidates())
                .extracting(candidate -> candidate.claim().statement())
                .isEmpty();
        assertThat(extraction.stance()).isEqualTo(Stance.DONT_KNOW);
    }
}
