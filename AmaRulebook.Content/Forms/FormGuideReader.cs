using AmaRulebook.Content.Files;
using AmaRulebook.Content.Markup;
using AmaRulebook.Content.Yaml;

namespace AmaRulebook.Content.Forms;

/// <summary>Reads <c>form-guide.yml</c>.</summary>
internal static class FormGuideReader
{
    private const int LeastAnswers = 2;

    // Names that an address uses already.
    private static readonly string[] Reserved = [FormGuide.PartyKey, "furigana"];

    /// <summary>The guide, or null where it is not one or has too few or too many questions or answers to try them all.</summary>
    public static FormGuideDraft? Read(ContentFile file, FileProblems problems)
    {
        if (YamlReader.ReadMapping(file.Text, problems) is not { } fields)
        {
            return null;
        }

        var questions = fields.Mappings("questions").Select(entry => ReadQuestion(entry, problems)).ToList();
        var questionsLine = fields.LineOf("questions");
        var hasSoundCounts = CheckCount(questions.Count, 1, FormGuide.MostQuestions, "質問", questionsLine, problems)
            & questions.TrueForAll(question => question.Answers.Count is >= LeastAnswers and <= GuideQuestion.MostAnswers);
        CheckTwice(questions.Select(question => question.Id), "質問", questionsLine, problems);
        var outcomes = fields.Mappings("outcomes").Select(entry => ReadOutcome(entry, questions, problems)).ToList();
        var parties = fields.Mappings("parties").Select(entry => ReadParty(entry, problems)).ToList();
        CheckTwice(parties.Select(party => party.Id), "立場", fields.LineOf("parties"), problems);
        fields.RefuseOthers();
        return hasSoundCounts ? new FormGuideDraft(questions, outcomes, parties, questionsLine) : null;
    }

    private static GuideQuestion ReadQuestion(YamlFields fields, FileProblems problems)
    {
        var question = new GuideQuestion(
            ReadId(fields, problems),
            fields.Text("text"),
            fields.OptionalText("hint"),
            fields.Text("topic"),
            [.. fields.Mappings("answers").Select(entry => ReadAnswer(entry, problems))]);
        if (Reserved.Contains(question.Id))
        {
            problems.Add(fields.LineOf("id"), $"質問の「id」に「{question.Id}」は使えません。別の名前にしてください。");
        }

        var line = fields.LineOf("answers");
        CheckCount(question.Answers.Count, LeastAnswers, GuideQuestion.MostAnswers, $"質問「{question.Id}」の答え", line, problems);
        CheckTwice(question.Answers.Select(answer => answer.Id), $"質問「{question.Id}」の答え", line, problems);
        fields.RefuseOthers();
        return question;
    }

    private static GuideAnswer ReadAnswer(YamlFields fields, FileProblems problems)
    {
        var answer = new GuideAnswer(ReadId(fields, problems), fields.Text("text"), fields.OptionalText("hint"));
        fields.RefuseOthers();
        return answer;
    }

    private static OutcomeDraft ReadOutcome(YamlFields fields, IReadOnlyList<GuideQuestion> questions, FileProblems problems)
    {
        var when = fields.TextsByKey("when", (question, line) => RefuseUnknown(questions, question, line, problems));
        foreach (var (question, answers) in when)
        {
            var known = questions.FirstOrDefault(known => known.Id == question)?.Answers.Select(answer => answer.Id).ToList();
            foreach (var answer in answers.Where(answer => known?.Contains(answer) == false))
            {
                problems.Add(fields.LineOf("when"), $"「when」の「{question}」に「{answer}」という答えはありません。使えるのは{string.Join("、", known!)}です。");
            }
        }

        var draft = new OutcomeDraft(
            new GuideOutcome(
                when, fields.OptionalTexts("forms"), fields.OptionalText("title"), fields.Text("reason"), fields.Texts("sections")),
            fields.Line,
            fields.LineOf("forms"),
            fields.LineOf("sections"));
        if (draft.Outcome.Forms.Count > GuideOutcome.MostForms)
        {
            problems.Add(draft.FormsLine, $"結果の「forms」は{GuideOutcome.MostForms}つまでにしてください。");
        }

        if ((draft.Outcome.Forms.Count == 0) != (draft.Outcome.Title is not null))
        {
            problems.Add(draft.Line, "結果には「forms」か「title」のどちらか一方を書いてください。合う形態がないときが「title」です。");
        }

        fields.RefuseOthers();
        return draft;
    }

    private static GuideParty ReadParty(YamlFields fields, FileProblems problems)
    {
        var party = new GuideParty(
            ReadId(fields, problems), fields.Text("name"), fields.Texts("cautions"), fields.OptionalText("note"));
        foreach (var caution in party.Cautions.Where(caution => !BoxName.Parties.Contains(caution)))
        {
            problems.Add(fields.LineOf("cautions"), $"留意点の相手「{caution}」は使えません。使えるのは{string.Join("、", BoxName.Parties)}です。");
        }

        fields.RefuseOthers();
        return party;
    }

    private static string ReadId(YamlFields fields, FileProblems problems)
    {
        var id = fields.Text("id");
        if (id.Length > 0 && !Ids.IsName(id))
        {
            problems.Add(fields.LineOf("id"), $"「id」の「{id}」は使えません。半角の小文字、数字、「-」で書いてください。");
        }

        return id;
    }

    private static void RefuseUnknown(IReadOnlyList<GuideQuestion> questions, string id, int line, FileProblems problems)
    {
        if (questions.All(question => question.Id != id))
        {
            problems.Add(line, $"「when」の「{id}」という質問がありません。使えるのは{string.Join("、", questions.Select(question => question.Id))}です。");
        }
    }

    private static bool CheckCount(int count, int least, int most, string what, int line, FileProblems problems)
    {
        var isSound = count >= least && count <= most;
        if (!isSound)
        {
            problems.Add(line, $"{what}が{count}個です。{least}個から{most}個にしてください。");
        }

        return isSound;
    }

    private static void CheckTwice(IEnumerable<string> ids, string what, int line, FileProblems problems)
    {
        foreach (var id in ids.Where(id => id.Length > 0).GroupBy(id => id).Where(group => group.Count() > 1).Select(group => group.Key))
        {
            problems.Add(line, $"{what}に「{id}」が2つあります。どちらかを別の名前にしてください。");
        }
    }
}
