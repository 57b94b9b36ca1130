package org.havn.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.havn.PostOfficeFixture.arrivedFor;
import static org.havn.PostOfficeFixture.mailsTo;

import java.util.Map;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.mail.MailKind;
import org.havn.team.Language;
import org.havn.team.Member;
import org.havn.team.MemberId;
import org.havn.team.Members;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

@HavnTest
@Tag("UC-15")
class NoticesTests {
    private final Notices notices;
    private final Members members;
    private final OfficeFixture office;
    private final TransactionTemplate transaction;

    NoticesTests(Notices notices, Members members, OfficeFixture office, TransactionTemplate transaction) {
        this.notices = notices;
        this.members = members;
        this.office = office;
        this.transaction = transaction;
    }

    @Test
    void aMemberIsToldInTheDashboardAndByMailInTheirLanguage() throws Exception {
        var hanne = members.choose(office.hiringManager("Hanne Bech"), Language.DA, null);
        told(hanne, "Kok");
        assertThat(notices.of(hanne, 0, 10)).singleElement().satisfies(notice -> {
            assertThat(notice.path()).isEqualTo("jobs/HAVN-1");
            assertThat(notice.kind().inOneLine(Language.DA, notice.words())).isEqualTo("Godkendt: Kok");
            assertThat(notice.readAt()).isNull();
        });
        assertThat(mailsTo(hanne.email(), 1).getFirst().getSubject()).isEqualTo("Godkendt: Kok");
    }

    @Test
    void nothingIsToldOfWhatWasRolledBack() {
        var hanne = office.hiringManager("Hanne Bech");
        transaction.executeWithoutResult(status -> {
            told(hanne, "Chef");
            status.setRollbackOnly();
        });
        assertThat(notices.of(hanne, 0, 10)).isEmpty();
        assertThat(arrivedFor(hanne.email())).isEmpty();
    }

    @Test
    void whoIsNoMemberIsToldNothing() {
        notices.tell(new MemberId(java.util.UUID.randomUUID()), MailKind.JOB_APPROVED, Map.of("job", "Chef"), "");
    }

    @Test
    void nobodyReadsOrMarksWhatAnotherWasTold() {
        var hanne = office.hiringManager("Hanne Bech");
        var lars = office.recruiter("Lars Krogh");
        told(hanne, "Chef");
        var notice = notices.of(hanne, 0, 1).getFirst();
        notices.read(lars, notice.id());
        notices.readAll(lars);
        assertThat(notices.of(lars, 0, 10)).isEmpty();
        assertThat(notices.unread(hanne)).isOne();
        notices.read(hanne, notice.id());
        assertThat(notices.unread(hanne)).isZero();
    }

    private void told(Member member, String job) {
        notices.tell(member.id(), MailKind.JOB_APPROVED, Map.of("job", job), "jobs/HAVN-1");
    }
}
