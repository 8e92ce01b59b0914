using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Checklists.LookingBack;

public class TellingTests
{
    [Fact]
    public void It_tells_a_round_from_its_beginning()
    {
        var sentences = Chronicle.OfTwo().Answers(Green, 1, AnswerKind.Concern).HandsIn(City).HandsIn(Green).Opens(City).SentencesFor(Green);

        Assert.Equal("「計画段階」第1回をはじめました", sentences[^1]);
        Assert.Contains("「1 課題や目的、成果目標についてよく話し合う」に「気になることがある」と答えました", sentences);
        Assert.Equal("「計画段階」第1回のみんなの答えを開きました", sentences[0]);
    }

    [Fact]
    public void A_covered_answer_is_told_to_its_own_party_alone()
    {
        var story = Chronicle.OfTwo().Answers(City, 2, AnswerKind.Concern, "ひみつ");

        Assert.Contains("ひみつ", story.TextsFor(City));
        Assert.Equal(["「計画段階」第1回をはじめました"], story.SentencesFor(Green));
    }

    [Fact]
    public void What_came_in_by_the_device_that_was_passed_round_is_told_as_the_partys_and_not_as_the_leaders()
    {
        var story = new Chronicle(With(Green).AndWithoutDevice(Shops), SessionMode.InSight)
            .EntersFor(Shops, 2, new ProxyEntry(EntrySource.Table, "会長")).EntersFor(Shops, 3, new ProxyEntry(EntrySource.Paper, "会長"));

        var (paper, table) = (story.ReadBy(Green)[0], story.ReadBy(Green)[1]);

        Assert.StartsWith($"{Shops}の方が、まわした端末で、「2 ", table.Saying.Sentence.ToString(), StringComparison.Ordinal);
        Assert.StartsWith($"{Shops}の紙の答えとして、「3 ", paper.Saying.Sentence.ToString(), StringComparison.Ordinal);
        Assert.Equal((true, false), (table.Saying.SaysWho, paper.Saying.SaysWho));
        Assert.Equal(story.Project.FacilitatorId, table.ById);
    }

    [Fact]
    public void Once_opened_the_answer_that_stood_is_told_and_the_drafts_before_it_are_not()
    {
        var story = Chronicle.OfTwo().Answers(City, 2, AnswerKind.Concern, "下書き").Answers(City, 2, note: "清書").HandsIn(City).HandsIn(Green).Opens(Green);

        Assert.Equal(new HashSet<string> { "清書" }, story.TextsFor(Green));
        Assert.Equal(new HashSet<string> { "下書き", "清書" }, story.TextsFor(City));
    }

    [Fact]
    public void An_answer_changed_in_the_open_is_told_with_what_it_was()
    {
        var story = Chronicle.OfTwo().Answers(City, 2, AnswerKind.Concern, "遠い").HandsIn(City).HandsIn(Green).Opens(Green).Answers(City, 2, AnswerKind.Yes, "近い場所になった");

        var line = story.ReadBy(Green)[0].Saying;

        Assert.Equal("「2 お互いの特性や得意分野を理解する」の答えを「気になることがある」から「できた」に変えました", line.Sentence.ToString());
        Assert.Equal([new Passage("理由・メモ", "近い場所になった", "遠い")], line.Texts);
    }

    [Fact]
    public void In_sight_of_each_other_everything_is_told() => Assert.Equal(
        new HashSet<string> { "下書き", "清書" },
        Chronicle.OfThree(SessionMode.InSight).Answers(City, 2, note: "下書き").Answers(City, 2, note: "清書").TextsFor(School));

    [Fact]
    public void What_one_person_writes_in_one_go_is_one_line()
    {
        var story = Chronicle.OfTwo().Answers(Green, 2, AnswerKind.Concern).Answers(Green, 2, note: "水", minutes: 1).Answers(Green, 2, note: "水やり", minutes: 1);

        var line = story.ReadBy(Green)[0].Saying;

        Assert.Equal(2, story.ReadBy(Green).Count);
        Assert.EndsWith("に「気になることがある」と答えました", line.Sentence.ToString(), StringComparison.Ordinal);
        Assert.Equal([new Passage("理由・メモ", "水やり")], line.Texts);
    }

    [Fact]
    public void What_is_written_much_later_is_another_line() => Assert.Equal(
        3, Chronicle.OfTwo().Answers(Green, 2, note: "水").Answers(Green, 2, note: "水やり").ReadBy(Green).Count);

    [Fact]
    public void The_talk_is_told_to_those_who_may_read_it()
    {
        var story = Chronicle.OfThree().HandsIn(Green).HandsIn(City).Opens(Green).Says(City, 3, "当番表を作ります");
        Assert.DoesNotContain("当番表を作ります", story.TextsFor(School));

        story.HandsIn(School);

        Assert.Contains("当番表を作ります", story.TextsFor(School));
    }

    [Fact]
    public void A_line_leads_to_its_place()
    {
        var story = Chronicle.OfTwo().Answers(Green, 2, AnswerKind.Yes);
        var home = $"/projects/{story.Project.Id}";
        Assert.Equal($"{home}/planning?item=2", story.ReadBy(Green)[0].Saying.Address);

        story.HandsIn(City).HandsIn(Green).Opens(Green).Says(City, 3, "はい");
        Assert.Equal($"{home}/planning?at=3", story.ReadBy(Green)[0].Saying.Address);

        story.Does(Green, (session, by, now) => session.Confirm(by, now)).Does(City, (session, by, now) => session.Confirm(by, now));
        Assert.Equal($"{home}/sessions/planning-1", story.ReadBy(Green)[0].Saying.Address);
        Assert.Null(story.ReadBy(Green)[0].ById);
    }

    /// <summary>Whatever happens in whatever order: of another party's texts nobody reads one that no page ever showed to others, or could not show now.</summary>
    [Theory]
    [MemberData(nameof(Seeds))]
    public void Nobody_reads_what_was_never_uncovered(int seed, SessionMode mode)
    {
        var random = new Random(seed);
        var story = Chronicle.OfThree(mode);
        string[] parties = [Green, City, School];
        var uncovered = new HashSet<string>();
        for (var step = 0; step < 120; step++)
        {
            var party = parties[random.Next(3)];
            Act(story, random, party, $"{party}/{step}");
            foreach (var viewer in parties)
            {
                var foreign = story.TextsFor(viewer).Where(text => !text.StartsWith(viewer, StringComparison.Ordinal)).ToList();
                uncovered.UnionWith(story.ShownTo(viewer).Where(text => !text.StartsWith(viewer, StringComparison.Ordinal)));
                Assert.All(foreign, text => Assert.Contains(text, uncovered));
                Assert.All(foreign, text => Assert.True(story.Session.Shows(
                    story.Project.Parties.Single(other => other.Name == viewer).Id,
                    story.Project.Parties.Single(other => text.StartsWith(other.Name, StringComparison.Ordinal)).Id)));
            }
        }

        Assert.NotEmpty(uncovered);
    }

    public static TheoryData<int, SessionMode> Seeds()
    {
        var seeds = new TheoryData<int, SessionMode>();
        foreach (var seed in Enumerable.Range(1, 12))
        {
            seeds.Add(seed, seed % 4 == 0 ? SessionMode.InSight : SessionMode.Apart);
        }

        return seeds;
    }

    private static void Act(Chronicle story, Random random, string party, string text)
    {
        var number = random.Next(1, 7);
        _ = random.Next(12) switch
        {
            0 => story.HandsIn(party),
            1 => story.Opens(party),
            2 => story.Does(party, (session, by, now) => session.LookWithoutAnswer(by, true, now)),
            3 => story.Answers(party, number, (AnswerKind)random.Next(1, 5), minutes: 1),
            4 => story.Does(party, (session, by, now) => session.Answer(by, by.PartyId, new GivenAnswer(story.Item(3), Commitment: text), true, now)),
            _ => story.Answers(party, number, note: text, minutes: random.Next(1, 20)),
        };
    }
}
