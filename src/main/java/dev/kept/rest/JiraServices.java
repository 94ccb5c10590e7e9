package dev.kept.rest;

import dev.kept.core.Answer;
import dev.kept.core.Languages;
import dev.kept.core.Refusal;
import dev.kept.core.backfill.run.Backfills;
import dev.kept.core.contact.ContactDesk;
import dev.kept.core.contact.ContactGoals;
import dev.kept.core.contact.ContactPromises;
import dev.kept.core.evidence.Evidence;
import dev.kept.core.evidence.Witness;
import dev.kept.core.goal.StrategyPages;
import dev.kept.core.goal.page.PageWatch;
import dev.kept.core.goal.table.GoalTables;
import dev.kept.core.guide.ContactGuides;
import dev.kept.core.guide.FreezeWords;
import dev.kept.core.guide.GuideReading;
import dev.kept.core.liaison.ContactLiaisons;
import dev.kept.core.liaison.LiaisonReading;
import dev.kept.core.partnership.CommitmentChanges;
import dev.kept.core.partnership.Commitments;
import dev.kept.core.partnership.Explanations;
import dev.kept.core.partnership.PromiseChoices;
import dev.kept.core.plain.PlainWords;
import dev.kept.core.publishing.PublishedProject;
import dev.kept.core.publishing.PublishedProjects;
import dev.kept.core.pulse.ContactPulses;
import dev.kept.core.ranking.ContactRankings;
import dev.kept.core.readiness.Preparations;
import dev.kept.core.review.ContactReviews;
import dev.kept.core.review.ReviewAgendas;
import dev.kept.core.settings.SettingsKeeper;
import dev.kept.core.sheet.ContactSheets;
import dev.kept.core.sheet.FunctionSheets;
import dev.kept.core.snapshot.ProjectSnapshots;
import dev.kept.core.transfer.LedgerTransfer;
import dev.kept.link.channel.SignedChannel;

/**
 * What the resources of Jira ask beside the {@code Partnership}.
 *
 * <p>Each of them asks for itself who is logged in and what that person may do: a resource decides nothing of that
 * kind.
 *
 * @param explanations the lists behind the figures
 * @param commitments single commitments
 * @param changes what is done with them
 * @param choices what people pick from when they make a promise
 * @param preparations what is there and what is missing before they do
 * @param pages pages of Confluence that a goal can be bound to
 * @param goalTables the goals as a table
 * @param pageWatch asks the other product about goals' pages
 * @param backfills promises from history
 * @param evidence the evidence behind the figures
 * @param transfer ledgers to take away and to bring
 * @param publications what is published of projects
 * @param channel tells what comes from the other product
 * @param contacts what contacts of business functions see and do there
 * @param contactGoals what they are asked about goals
 * @param rankings what they see and say of the order of shared goals
 * @param pulses what they and others there see and say of how both sides feel about each other
 * @param desk what they ask projects for
 * @param contactGuides what they read and write of the guides of their functions
 * @param guides what everybody who is logged in reads of them
 * @param freezes what they say to whoever promises
 * @param sheets how a function and IT get on
 * @param contactSheets the same for its contacts
 * @param reviews what a function and IT talk about when they meet
 * @param contactReviews the same for its contacts
 * @param liaisons how both work together
 * @param contactLiaisons what contacts read and say of that
 * @param plainWords whether a text explains what it says
 * @param languages in which they read
 * @param settings all settings of the house
 * @param witness what the other product saw of the seals
 * @param snapshots boards that were saved
 */
public record JiraServices(
        Explanations explanations,
        Commitments commitments,
        CommitmentChanges changes,
        PromiseChoices choices,
        Preparations preparations,
        StrategyPages pages,
        GoalTables goalTables,
        PageWatch pageWatch,
        Backfills backfills,
        Evidence evidence,
        LedgerTransfer transfer,
        PublishedProjects publications,
        SignedChannel channel,
        ContactPromises contacts,
        ContactGoals contactGoals,
        ContactRankings rankings,
        ContactPulses pulses,
        ContactDesk desk,
        ContactGuides contactGuides,
        GuideReading guides,
        FreezeWords freezes,
        FunctionSheets sheets,
        ContactSheets contactSheets,
        ReviewAgendas reviews,
        ContactReviews contactReviews,
        LiaisonReading liaisons,
        ContactLiaisons contactLiaisons,
        PlainWords plainWords,
        Languages languages,
        SettingsKeeper settings,
        Witness witness,
        ProjectSnapshots snapshots) {

    /** What is published of the project; what is not published reads like what is not there. */
    public Answer<PublishedProject> published(String projectKey) {
        return publications
                .find(projectKey)
                .map(Answer::of)
                .orElseGet(() -> Answer.refused(Refusal.of(Refusal.Kind.NOT_FOUND, "kept.publishing.error.none")));
    }
}
