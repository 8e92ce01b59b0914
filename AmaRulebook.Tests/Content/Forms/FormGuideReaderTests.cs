using AmaRulebook.Support;
using Xunit;

namespace AmaRulebook.Content.Forms;

public class FormGuideReaderTests
{
    private static readonly Dictionary<string, string> NoAnswers = [];

    [Fact]
    public void A_guide_has_what_its_file_says()
    {
        using var folder = new RulebookFolder();

        var guide = folder.Rulebook().FormGuide;

        Assert.Equal(["lead", "name"], guide.Questions.Select(question => question.Id));
        Assert.Equal(new GuideAnswer("citizens", "市民", "市が支えます"), guide.Questions[0].Answers[0]);
        Assert.Equal(["市民活動団体等", "共通"], guide.Parties[0].Cautions);
        Assert.Equal("lead", guide.Follow(NoAnswers).Next!.Id);
    }

    [Fact]
    public void A_question_whose_answer_makes_no_difference_is_not_asked()
    {
        using var folder = new RulebookFolder();

        var path = folder.Rulebook().FormGuide.Follow(new Dictionary<string, string> { ["lead"] = "city" });

        Assert.Equal("まだ決めなくてもかまいません", path.Outcome!.Title);
    }

    [Theory]
    [InlineData("forms: [endorsement]", "forms: [gift]", "forms: [gift]", "「gift」という形態は forms.yml にありません")]
    [InlineData("forms: [endorsement]", "title: 決めない", "- id: lead", "「後援」にたどり着く答えがありません")]
    [InlineData("- title: まだ決めなくてもかまいません", "- when: { lead: [city] }\n    title: まだ", "- id: lead", "1通りあります（たとえば lead: citizens、name: not-enough）")]
    [InlineData("{ lead: [citizens], name: [enough] }", "{}", "- title: まだ", "この結果になる答えの組み合わせがありません")]
    [InlineData("lead: [citizens]", "weather: [rain]", "weather: [rain]", "「weather」という質問がありません")]
    [InlineData("name: [enough]", "name: [perhaps]", "name: [perhaps]", "「perhaps」という答えはありません")]
    [InlineData("sections: [2-5-1]", "sections: [2-9]", "sections: [2-9]", "見出し「2-9」がありません")]
    [InlineData("cautions: [行政, 共通]", "cautions: [市長]", "cautions: [市長]", "留意点の相手「市長」は使えません")]
    [InlineData("- id: name", "- id: as", "- id: as", "質問の「id」に「as」は使えません")]
    [InlineData("- id: city", "- id: 市", "- id: 市", "「市」は使えません")]
    [InlineData("- id: city", "- id: citizens", "- id: citizens", "「citizens」が2つあります")]
    [InlineData("forms: [endorsement]", "forms: [endorsement]\n    title: 決めない", "- when: { lead", "どちらか一方")]
    [InlineData("forms: [endorsement]", "forms: [endorsement, endorsement, endorsement]", "forms: [endorsement, e", "2つまで")]
    public void A_guide_that_breaks_the_rules_is_told_with_its_line(string old, string text, string at, string words)
    {
        using var folder = new RulebookFolder().Replacing(SmallBook.GuideFile, old, text);

        Assert.Contains(folder.Problems(), problem =>
            (problem.File, problem.Line) == (SmallBook.GuideFile, folder.LineOf(SmallBook.GuideFile, at))
            && problem.Message.Contains(words, StringComparison.Ordinal));
    }

    [Fact]
    public void More_questions_or_answers_than_can_all_be_tried_are_refused()
    {
        var answers = string.Concat(Enumerable.Range(1, 7).Select(number => $"\n      - id: a{number}\n        text: 答え"));
        using var folder = new RulebookFolder().With(
            SmallBook.GuideFile,
            $"questions:{string.Concat(Enumerable.Range(1, 5).Select(number => $"\n  - id: q{number}\n    text: 質問\n    topic: 質問\n    answers:{answers}"))}\noutcomes: []\nparties: []\n");

        var messages = folder.Problems().Select(problem => problem.Message).ToList();

        Assert.Contains("質問が5個です。1個から4個にしてください。", messages);
        Assert.Contains("質問「q1」の答えが7個です。2個から6個にしてください。", messages);
    }
}
