package org.havn.world;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** The words that people, jobs and texts are made of. Invented; every one of a list is taken with the skew of real ones. */
final class Words {
    private static final List<String> FIRST = split("""
            Alma Asger Birk Bodil Carla Ebbe Ellinor Fie Frode Gro Halfdan Ida Ingvar Jytte Kaj Karla Liv Lærke Magne Maja
            Nanna Odin Otilia Palle Rosa Saga Sigurd Solveig Sværri Thyra Torben Ulrik Vigga Ylva Ægir Østen Åse Zoë Mahmoud
            Nadia Anker Bjørk Cæcilie Ditlev Eskild Freja Gunvor Hjørdis Isak Jørn Kirstine Lauge Mogens Nikoline Oluf Pernille
            Ragnhild Søren Terkel Una Vibeke Wanda Yrsa Zafar Aisha Bartosz Chiara Dmitri Elif Farid Giulia Hugo Ines João Kenji
            """);
    private static final List<String> LAST_BEGINS = split("""
            Bak Birke Bølge Dal Ege Eng Fjord Gran Hav Hede Høj Klit Kær Lyng Mose Nørre Revl Rug Sand Skov Strand Sø Tang Vester
            Vind Øster Å Ål Brink Bøge Elle Fyrre Green Hassel Ibs Jern Kirke Linde Møl Næs Olde Pile Ravn Stjerne Toft Ulv
            """);
    private static final List<String> LAST_ENDS = split("""
            kely mark gården lykke havn side lund mølle ager vang bjerg holt vig stranden sund vad kilde bakken hede åkær rup sted
            dal borg toft skov bæk gaard næs krog ly holm
            """);
    private static final List<String> TITLES = List.of(
            "Backend developer",
            "Frontend developer",
            "Data analyst",
            "Product designer",
            "Project manager",
            "Test engineer",
            "Controller",
            "Electrician",
            "Account manager",
            "Technical writer",
            "Sygeplejerske",
            "Platform engineer",
            "Indkøber",
            "HR partner",
            "Maskinmester",
            "Research chemist");
    private static final List<String> PLACES = List.of(
            "Aarhus", "København", "Odense", "Aalborg", "Esbjerg", "Malmö", "Randers", "Kolding", "Ærø", "Tórshavn");
    private static final List<String> SKILLS = split("""
            Java Python SQL TypeScript Kubernetes Figma SAP Excel Negotiation Logistics Chemistry Accounting PLC AutoCAD Rust Scala
            React Spark Terraform Kotlin Payroll Sales Writing Welding Nursing Budgeting Recruiting Scrum Statistics Robotics
            """);
    private static final List<String> SCHOOLS = List.of(
            "Universitetet ved Havnen",
            "Østkystens Tekniske Skole",
            "Handelsakademi Nord",
            "Fjordby Universitet",
            "Designskolen i Søby",
            "Maskinskolen Vest");
    private static final List<String> SENTENCES = List.of(
            "Asked good questions about the team and would come in for a talk next week.",
            "Ringede kort; er glad for sit arbejde, men åben for noget nyt efter sommer.",
            "Strong on the basics, less so on leading others.",
            "Sent the case and the practical details.",
            "Forventer svar inden månedens udgang.",
            "References are in place and say what we hoped.",
            "Prefers four days a week.");
    /** The most common name is some forty times as common as the rarest. */
    private static final double SKEW = 1.9;

    private Words() {}

    static String person(SplittableRandom random) {
        var last = pick(random, LAST_BEGINS) + pick(random, LAST_ENDS);
        return pick(random, FIRST) + (random.nextInt(5) == 0 ? " " + pick(random, FIRST) : "") + " " + last;
    }

    static String title(SplittableRandom random) {
        return pick(random, TITLES);
    }

    static String place(SplittableRandom random) {
        return pick(random, PLACES);
    }

    static String school(SplittableRandom random) {
        return pick(random, SCHOOLS);
    }

    /** Some thousands of companies, a few of which employ most. */
    static String company(SplittableRandom random) {
        return pick(random, LAST_BEGINS) + pick(random, LAST_ENDS) + " " + pick(random, COMPANY_KINDS);
    }

    private static final List<String> COMPANY_KINDS =
            List.of("Systems", "Energi", "Data", "Logistik", "Robotics", "Media", "Pharma", "& Sønner");

    static List<String> skills(SplittableRandom random) {
        return random.ints(2 + random.nextInt(5), 0, SKILLS.size())
                .distinct()
                .mapToObj(SKILLS::get)
                .toList();
    }

    static String sentence(SplittableRandom random) {
        return SENTENCES.get(random.nextInt(SENTENCES.size()));
    }

    static <T> T pick(SplittableRandom random, List<T> from) {
        return from.get(skewed(random, from.size()));
    }

    /** A number below the bound, low ones much more often than high ones. */
    static int skewed(SplittableRandom random, int bound) {
        return (int) (Math.pow(random.nextDouble(), SKEW) * bound);
    }

    private static List<String> split(String words) {
        return Arrays.asList(words.strip().split("\\s+"));
    }
}
