package org.havn;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.havn.pairing.PairingFixture;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;

/**
 * The whole house on a real PostgreSQL and a free port, shared by every test of a run. Nothing is cleaned in between:
 * each test makes people and jobs of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import({OfficeFixture.class, PairingFixture.class})
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
public @interface HavnTest {}
