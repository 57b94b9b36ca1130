package org.havn.team;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.havn.shared.EmailAddress;
import org.springframework.data.repository.ListCrudRepository;

interface MemberRepository extends ListCrudRepository<Member, MemberId> {
    Optional<Member> findByEmail(EmailAddress email);

    List<Member> findByIdIn(Collection<MemberId> ids);

    List<Member> findByDeactivatedAtIsNullOrderByNameAscIdAsc();
}
