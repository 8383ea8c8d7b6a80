package org.gulou.notification.call;

import java.util.List;
import org.gulou.chassis.directory.DutyRole;
import org.gulou.notification.inbox.Texts;
import org.gulou.notification.recipient.Holders;
import org.gulou.notification.recipient.RoleNames;

/** What is added to a message so that its reader knows why it came to them. */
final class Remarks {

    private Remarks() {}

    /** That somebody reads this in the place of a vacant post. */
    static Texts standIn(Holders holders) {
        return new Texts(
                "（本应通知" + zh(holders.asked()) + "，该岗位暂无人员，故上送至" + zh(holders.found()) + "。）",
                "(Meant for the " + en(holders.asked()) + "; that post is vacant, so it came up to the "
                        + en(holders.found()) + ".)");
    }

    /** That nobody at all was found. */
    static Texts unassigned(DutyRole asked) {
        return new Texts(
                "（本应通知" + zh(asked) + "，逐级上送均无人员，请值班人员处置。）",
                "(Meant for the " + en(asked)
                        + "; nobody was found up the whole chain. Whoever is in charge, please act.)");
    }

    /** That those called before did not answer. */
    static Texts escalated(int step, List<String> silent) {
        String who = silent.isEmpty() ? "—" : String.join(", ", silent);
        return new Texts(
                "（第" + step + "次升级：" + who + " 未在时限内应答。）",
                "(Escalation " + step + ": no answer in time from " + who + ".)");
    }

    /** That the post has just passed to the reader. */
    static Texts handedOver() {
        return new Texts("（该岗位已移交给您，叫应仍待应答。）", "(This post has passed to you with the call still unanswered.)");
    }

    /** That nobody answered and nobody is left. */
    static Texts exhausted(List<String> silent) {
        String who = silent.isEmpty() ? "—" : String.join(", ", silent);
        return new Texts(
                "（叫应无人应答，已无上级可呼叫；曾呼叫：" + who + "。请值班人员立即处置。）",
                "(The call was not answered and nobody is left to call; called: " + who
                        + ". Whoever is in charge, act now.)");
    }

    private static String zh(DutyRole role) {
        return role == null ? "值班人员" : RoleNames.zh(role);
    }

    private static String en(DutyRole role) {
        return role == null ? "duty roster" : RoleNames.en(role);
    }
}
