using AmaRulebook.Support;
using Xunit;

namespace AmaRulebook.Content.Forms;

/// <summary>The guide of the real book: what each set of answers leads to, after sections 2-4 and 2-5.</summary>
public class FormGuideTests
{
    private static readonly FormGuide Guide = RealBook.Current.FormGuide;

    [Fact]
    public void Every_combination_of_answers_leads_to_one_or_two_forms_or_to_kind_advice()
    {
        var combinations = Guide.Combinations.ToList();

        Assert.Equal(6 * 5 * 3 * 3, combinations.Count);
        Assert.All(combinations, combination =>
        {
            var outcome = Guide.Follow(Answers(combination)).Outcome;
            Assert.NotNull(outcome);
            Assert.InRange(outcome.Forms.Count, outcome.Title is null ? 1 : 0, outcome.Title is null ? 2 : 0);
            Assert.All(outcome.Forms, form => Assert.NotNull(RealBook.Current.FindForm(form)));
        });
    }

    [Fact]
    public void Answering_only_what_is_asked_leads_to_the_same_as_answering_everything()
    {
        Assert.All(Guide.Combinations, combination =>
        {
            var all = Answers(combination);
            var given = new Dictionary<string, string>();
            while (Guide.Follow(given).Next is { } question)
            {
                given.Add(question.Id, all[question.Id]);
            }

            Assert.Same(Guide.Follow(all).Outcome, Guide.Follow(given).Outcome);
            Assert.Equal(given.Keys, Guide.Follow(all).Given.Select(answer => answer.Question.Id));
        });
    }

    [Fact]
    public void Every_form_can_be_reached_and_is_explained_by_its_own_section()
    {
        Assert.Superset(
            RealBook.Current.Forms.Select(form => form.Id).ToHashSet(),
            Guide.Outcomes.SelectMany(outcome => outcome.Forms).ToHashSet());
        Assert.All(Guide.Outcomes, outcome => Assert.All(
            outcome.Forms, form => Assert.Contains(RealBook.Current.FindForm(form)!.Section, outcome.Sections)));
    }

    [Theory]
    [InlineData("lead=citizens name=enough money=none", "endorsement")]
    [InlineData("lead=citizens name=enough money=unsure", "endorsement")]
    [InlineData("lead=citizens money=part", "grant")]
    [InlineData("lead=citizens money=none name=not-enough", "cooperation")]
    [InlineData("lead=together money=shared", "co-hosting")]
    [InlineData("lead=together money=none", "co-hosting cooperation")]
    [InlineData("lead=city money=none", "cooperation")]
    [InlineData("lead=city money=fee responsibility=city", "commission")]
    [InlineData("lead=citizens money=fee responsibility=city", "commission")]
    [InlineData("lead=city money=unsure responsibility=unsure", "commission cooperation")]
    [InlineData("lead=citizens-only", "")]
    [InlineData("lead=city-only", "")]
    [InlineData("lead=unsure money=unsure name=unsure", "")]
    public void Answers_lead_to_the_forms_that_the_book_names_for_them(string answers, string forms)
    {
        var path = Guide.Follow(answers.Split(' ').Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => pair[1]));

        Assert.Null(path.Next);
        Assert.Equal(forms.Split(' ', StringSplitOptions.RemoveEmptyEntries), path.Outcome!.Forms);
    }

    [Fact]
    public void Nobody_is_sent_to_a_commission_that_leaves_no_responsibility_with_the_city_or_to_public_money_that_is_not_wanted()
    {
        Assert.All(Guide.Combinations.Select(Answers).Where(answers => answers["money"] == "fee" && answers["responsibility"] == "not-city"), answers =>
            Assert.DoesNotContain("commission", Guide.Follow(answers).Outcome!.Forms));
        Assert.All(Guide.Combinations.Select(Answers).Where(answers => answers["money"] == "none"), answers =>
            Assert.DoesNotContain(Guide.Follow(answers).Outcome!.Forms, form => form is "grant" or "commission"));
    }

    [Fact]
    public void Unknown_answers_count_as_not_given()
    {
        var path = Guide.Follow(new Dictionary<string, string> { ["lead"] = "mayor", ["weather"] = "rain" });

        Assert.Equal("lead", path.Next!.Id);
        Assert.Empty(path.Given);
    }

    private static Dictionary<string, string> Answers(IReadOnlyList<GuideAnswer> combination) =>
        Guide.Questions.Zip(combination).ToDictionary(pair => pair.First.Id, pair => pair.Second.Id);
}
