package org.havn.drift;

import java.util.List;
import org.havn.drift.Courses.Alarm;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.Member;
import org.havn.team.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How well LinkedIn's pages are read. */
@Service
@Transactional(readOnly = true)
public class Drift {
    /** The field that says how often it was sure whose page it is. */
    public static final String GATE = Readings.GATE;

    private final Courses courses;

    Drift(Courses courses) {
        this.courses = courses;
    }

    /** Every field of every layout that was read in the last two weeks, with its alarm; for administrators. */
    public List<FieldRate> rates(Member by) {
        if (!by.is(Role.ADMINISTRATOR)) throw new Refused(Refusal.NOT_ALLOWED);
        var alarms = courses.alarms();
        return courses.all().stream()
                .map(course -> {
                    var alarm = Courses.of(course, alarms);
                    return new FieldRate(
                            course.layout(),
                            course.field(),
                            course.recent().rate(),
                            course.recent().readings(),
                            alarm.map(Alarm::since).orElse(null),
                            alarm.map(Alarm::usual).orElse(null));
                })
                .toList();
    }
}
