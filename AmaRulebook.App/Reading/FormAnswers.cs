using AmaRulebook.Content.Forms;

namespace AmaRulebook.Reading;

/// <summary>The answers that an address of <c>/forms</c> holds: those the guide knows, in the order of its questions.</summary>
/// <param name="ById">Ids of answers by ids of questions.</param>
/// <param name="Party">The reader's own 立場, where it is said.</param>
/// <param name="HasUnknown">Whether the address says something that the guide does not know.</param>
public sealed record FormAnswers(IReadOnlyDictionary<string, string> ById, GuideParty? Party, bool HasUnknown)
{
    public const string Page = "/forms";

    public static FormAnswers Read(IQueryCollection query, FormGuide guide)
    {
        var known = guide.Questions
            .Where(question => question.Answers.Any(answer => query[question.Id] == answer.Id))
            .ToDictionary(question => question.Id, question => query[question.Id].ToString());
        var party = guide.Parties.FirstOrDefault(party => query[FormGuide.PartyKey] == party.Id);
        var hasUnknown = guide.Questions.Any(question => query.ContainsKey(question.Id) && !known.ContainsKey(question.Id))
            || (query.ContainsKey(FormGuide.PartyKey) && party is null);
        return new FormAnswers(known, party, hasUnknown);
    }

    /// <summary>The address with one question answered so.</summary>
    public string With(GuideQuestion question, GuideAnswer answer) =>
        Address(ById.Where(pair => pair.Key != question.Id).Append(new(question.Id, answer.Id)), Party);

    /// <summary>The address where one question is asked again and the other answers are kept.</summary>
    public string Without(GuideQuestion question) => Address(ById.Where(pair => pair.Key != question.Id), Party);

    /// <summary>The address with another 立場.</summary>
    public string As(GuideParty party) => Address(ById, party);

    private static string Address(IEnumerable<KeyValuePair<string, string>> answers, GuideParty? party)
    {
        var pairs = answers.Select(pair => $"{pair.Key}={pair.Value}");
        var query = string.Join('&', party is null ? pairs : pairs.Append($"{FormGuide.PartyKey}={party.Id}"));
        return query.Length == 0 ? Page : $"{Page}?{query}";
    }
}
