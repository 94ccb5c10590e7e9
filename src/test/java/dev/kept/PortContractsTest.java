package dev.kept;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every port of the core has a contract that all its answers are held to, or says why not. */
class PortContractsTest {
    private static final JavaClasses PLUGIN =
            new ClassFileImporter().importPath(Path.of(System.getProperty("kept.basedir", "."), "target", "classes"));

    private static final List<String> ANSWERED = List.of(
            "Archive",
            "AuditLog",
            "BackfillRuns",
            "BoardStore",
            "CellStore",
            "ChannelStore",
            "CommitmentListing",
            "ContactTracks",
            "CopyStore",
            "DepartureStore",
            "DictionaryStore",
            "DigestStore",
            "DuePromises",
            "EvidenceStore",
            "ExistingPromises",
            "FunctionStore",
            "FunctionTallies",
            "GoalStore",
            "HealthNotes",
            "HealthSource",
            "HookDeliveries",
            "HookStore",
            "GuideStore",
            "IntakeStore",
            "KeptMonths",
            "LedgerStore",
            "LiaisonStore",
            "LinkStore",
            "NewEvents",
            "NoticeChoices",
            "NoticeStore",
            "OneAtATime",
            "OutboxStore",
            "PersonStore",
            "Portfolio",
            "PromiseSearch",
            "PublicationStore",
            "Rebuild",
            "ReminderLog",
            "PageLookStore",
            "ProposalStore",
            "PulseStore",
            "RequestStore",
            "RoundStore",
            "RuleStore",
            "SealStore",
            "SnapshotStore",
            "WitnessStore",
            "BoardTermsStore");

    /** Every port that a store answers has one contract that all its answers are held to. */
    @Test
    void every_port_of_the_storage_has_a_contract() throws ClassNotFoundException {
        Set<String> ports = new TreeSet<>();
        for (JavaClass store : PLUGIN) {
            if (store.getPackageName().startsWith("dev.kept.storage.")) {
                store.getRawInterfaces().stream()
                        .filter(resideInAnyPackage("dev.kept.core.."))
                        .forEach(port -> ports.add(port.getSimpleName()));
            }
        }
        assertEquals(new TreeSet<>(ANSWERED), ports);
        // Cells are the ledger store's second face, so its contract covers both.
        ports.remove("CellStore");
        // Seals are half of the evidence, and held by its contract.
        ports.remove("SealStore");
        for (String port : ports) {
            Class.forName("dev.kept.contract." + port + "Contract");
        }
    }

    /** Ports that have no contract, each with the reason: one answer each, which speaks to a host and is tested there. */
    private static final Map<String, String> WITHOUT_CONTRACT = Map.ofEntries(
            Map.entry("AppendedEvents", "the event bus of Jira, in its own test"),
            Map.entry("AnswersByLink", "the host's issues around the core's links; held by the end-to-end tests"),
            Map.entry("AnswerAddress", "the host's own address, or its application link"),
            Map.entry("Backfills", "permissions of Jira around the core's orders"),
            Map.entry("BetaDistribution", "one library's answer, held to published quantiles by its own test"),
            Map.entry("Check", "the host's services and classes, in a stand-in without each of them"),
            Map.entry("CommitmentChanges", "answered by Jira alone: its permissions around the core's book"),
            Map.entry("Commitments", "answered by Jira alone: its permissions around the core's book"),
            Map.entry("ContactGuides", "who speaks for whom around the core's guides, in its own test"),
            Map.entry("ContactLiaisons", "who speaks for whom around the core's rules, in its own test"),
            Map.entry("LiaisonForIt", "who speaks for IT around the core's rules, in its own test"),
            Map.entry("LiaisonReading", "the same to be read, and the link to it; held by the end-to-end tests"),
            Map.entry("LiaisonSource", "the signed channel to the other product; held by the end-to-end tests"),
            Map.entry("ContactSheets", "who speaks for whom around the core's sheets; held by the end-to-end tests"),
            Map.entry(
                    "FunctionSheets",
                    "what the host lets its reader see around the core's sheets, and the link to them"),
            Map.entry("SheetSource", "the signed channel to the other product; held by the end-to-end tests"),
            Map.entry("ContactReviews", "who speaks for whom around the core's agenda, in its own test"),
            Map.entry("ReviewAgendas", "what the host lets its reader see around the core's agenda, in its own test"),
            Map.entry("ReviewSource", "the signed channel to the other product; held by the end-to-end tests"),
            Map.entry("GuideReading", "the core's own guides, and the link to them; held by the end-to-end tests"),
            Map.entry("GuideSource", "the signed channel to the other product; held by the end-to-end tests"),
            Map.entry("ContactDesk", "who speaks for whom around the core's book, in its own test"),
            Map.entry("ContactGoals", "contacts of the host's functions around the core's book, in its own test"),
            Map.entry("ContactPromises", "the host's issues around the core's book, in its own test"),
            Map.entry("ContactRankings", "who speaks for whom around the core's rounds, in its own test"),
            Map.entry("Contacts", "users of the host"),
            Map.entry("Evidence", "permissions of Jira around the core's verification and rebuild"),
            Map.entry("Explanations", "answered by Jira alone: its permissions around the core's list"),
            Map.entry("ExportedLedger", "the core's own export, and the same read from a file"),
            Map.entry(
                    "SpellingMerges", "the core's corrections, held over every store, with mirrors of Jira after them"),
            Map.entry("FurtherFacts", "what the listener and the fields ask beside the issue; in both their tests"),
            Map.entry("GoalProgress", "Jira's index and the core's ledger, in its own test"),
            Map.entry("GoalWork", "counts in Jira's index, in its own test"),
            Map.entry("HistoryPages", "part of IssueHistories"),
            Map.entry("HookLine", "a connection to the world outside, with receivers of every kind in its own test"),
            Map.entry("HookWriter", "one form of JSON, in its own test"),
            Map.entry("HostServices", "the host's registry of services, in a stand-in without each of them"),
            Map.entry("House", "settings of the host"),
            Map.entry("IssueHistories", "Jira's issues; what is made of them is tested against a second reader"),
            Map.entry("Languages", "the host's own translations, for somebody who is not known there"),
            Map.entry("LedgerTransfer", "permissions of Jira around the core's export and import"),
            Map.entry("DigestLetters", "issues and users of Jira, and one template"),
            Map.entry("NoticeLetters", "issues and users of Jira, and one template"),
            Map.entry("PillarEvidence", "the core's own figures put together; each has its own test"),
            Map.entry("PersonDirectory", "accounts of the host"),
            Map.entry("Post", "the host's mail queue"),
            Map.entry("ProductAudit", "the audit log of the product, in its own test"),
            Map.entry("ProductServices", "Jira's own accessor, and nothing"),
            Map.entry(
                    "Preparations",
                    "what Jira's issues and links say, around the core's check; in the end-to-end tests"),
            Map.entry("PromiseChoices", "answered by Jira alone: what the core's stores hold, for type-ahead"),
            Map.entry("ProjectNames", "what Jira lets its reader see, and what is published, each in its own test"),
            Map.entry("ProjectPublishing", "permissions of Jira around the core's publishing"),
            Map.entry("ProjectSnapshots", "what Jira lets its reader see, in the end-to-end tests"),
            Map.entry("SnapshotWriter", "one form of JSON, in its own test"),
            Map.entry("ProjectHooks", "permissions of Jira around the core's book; in the end-to-end tests"),
            Map.entry("ProjectDesk", "permissions and issues of Jira around the core's book; in the end-to-end tests"),
            Map.entry("ProjectGoals", "permissions of Jira around the core's book, in its own test"),
            Map.entry("Projects", "the projects that Jira has"),
            Map.entry("ContactPulses", "who is in which group around the core's rounds, in its own test"),
            Map.entry("PulseSource", "the signed channel to the other product; held by the end-to-end tests"),
            Map.entry("PublishedProjects", "Jira's projects around the core's publishing"),
            Map.entry("PromiseImport", "the core's own import, and the same with mirrors"),
            Map.entry("RankingSource", "the signed channel to the other product; held by the end-to-end tests"),
            Map.entry("ReadOnlyMode", "the host's own state, asked each time"),
            Map.entry("ReaderTexts", "the host's own translations, for somebody who is not there"),
            Map.entry("ProjectProposals", "who speaks for IT in the host around the core's book, in its own test"),
            Map.entry("LeadNames", "leads of the host's projects; held by the end-to-end tests"),
            Map.entry("GoalTables", "who administers the host around the core's transfer, in its own test"),
            Map.entry("SettingsKeeper", "who administers the host around the core's transfer, in its own test"),
            Map.entry("SetupSource", "what each product tells of itself; what follows is the core's, in its own test"),
            Map.entry("ReminderLetters", "issues and users of Jira, and one template"),
            Map.entry("StatedWord", "the host's mail queue and issues around the core's links"),
            Map.entry("StepValues", "what a request holds; each way to read it is tested where it is read"),
            Map.entry("StepWire", "the signed channel to the other product; held by the end-to-end tests"),
            Map.entry("StrategyPages", "Confluence's search over the application link"),
            Map.entry("Texts", "the host's own translations"),
            Map.entry("Tracker", "the host's own address, or its application link"),
            Map.entry("TrackerKeys", "keys of the host's issues and projects"));

    @Test
    void every_other_port_of_the_core_has_a_contract_too_or_says_why_not() throws ClassNotFoundException {
        Set<String> ports = new TreeSet<>();
        for (JavaClass type : PLUGIN) {
            // An enum is a value with a code, not an answer to a port.
            boolean answered = type.getAllSubclasses().stream()
                    .filter(answer -> !answer.isEnum())
                    .anyMatch(not(resideInAnyPackage("dev.kept.core..", "dev.kept.storage..")));
            if (type.isInterface() && type.getPackageName().startsWith("dev.kept.core") && answered) {
                ports.add(type.getSimpleName());
            }
        }
        // Both products answer it, Confluence over the link.
        assertTrue(ports.remove("Partnership"));
        Class.forName("dev.kept.contract.PartnershipContract");
        assertEquals(new TreeSet<>(WITHOUT_CONTRACT.keySet()), ports);
    }
}
