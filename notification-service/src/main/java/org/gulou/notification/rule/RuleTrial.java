package org.gulou.notification.rule;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gulou.chassis.directory.DutyRole;
import org.gulou.notification.inbox.Subject;
import org.gulou.notification.inbox.Texts;
import org.gulou.notification.recipient.Holders;

/** What a rule would do with an event now; nobody has been told anything. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RuleTrial(boolean met, Subject subject, Written title, Written body, List<Recipient> recipients) {

    /** A text in both languages. */
    @Schema(name = "BothLanguages")
    public record Written(
            @JsonProperty("zh-CN") String zh,
            @JsonProperty("en") String en) {

        static Written from(Texts texts) {
            return new Written(texts.zh(), texts.en());
        }
    }

    /** Whom it would reach: the role asked for, the one found (another one where that post is vacant), and the users. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "TrialRecipient")
    public record Recipient(DutyRole asked, DutyRole found, Holders.Source source, List<String> users) {

        static Recipient from(Holders holders) {
            return new Recipient(holders.asked(), holders.found(), holders.source(), holders.users());
        }
    }
}
