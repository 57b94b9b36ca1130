package org.havn.demo;

import org.havn.accounts.Setup;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the invented office at the first start with demo data; whole or not at all. */
@Component
@Order(1)
class DemoWorld implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(DemoWorld.class);

    private final boolean wanted;
    private final DemoAccounts accounts;
    private final DemoOffice office;
    private final DemoApprovals approvals;
    private final DemoPeople people;
    private final DemoCrowd crowd;
    private final DemoCalendar calendar;
    private final Setup setup;
    private final TransactionTemplate atOnce;

    DemoWorld(
            @Value("${havn.demo}") boolean wanted,
            DemoAccounts accounts,
            DemoOffice office,
            DemoApprovals approvals,
            DemoPeople people,
            DemoCrowd crowd,
            DemoCalendar calendar,
            Setup setup,
            TransactionTemplate atOnce) {
        this.wanted = wanted;
        this.accounts = accounts;
        this.office = office;
        this.approvals = approvals;
        this.people = people;
        this.crowd = crowd;
        this.calendar = calendar;
        this.setup = setup;
        this.atOnce = atOnce;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (wanted && accounts.loopback() && setup.needed()) {
            LOG.info("Making the demo office");
            atOnce.executeWithoutResult(transaction -> {
                var made = office.make();
                approvals.make(made);
                people.make(made);
                crowd.fill(made);
                calendar.spread();
            });
        }
    }
}
