using AmaRulebook.Checklists;
using AmaRulebook.Checklists.Consulting;
using AmaRulebook.Checklists.Publishing;
using AmaRulebook.Checklists.Reviewing;
using AmaRulebook.Projects;
using AmaRulebook.Reviews.Listing;
using AmaRulebook.Storage;
using Microsoft.EntityFrameworkCore;

namespace AmaRulebook.Reviews.Keeping;

/// <summary>
/// Where in a project the letters of a name may stand, and how they are overwritten there. The names of other people are no
/// such place: they are erased one by one, and those of staff stay with what they did.
/// </summary>
public static class ErasedTexts
{
    /// <summary>A single letter stands in too many words to be overwritten everywhere.</summary>
    public const int ShortestName = 2;

    private static readonly IReadOnlyList<ErasedKind> Kinds =
    [
        new("決めたこと", [new(typeof(Agreement), nameof(Agreement.Text))]),
        new("理由・メモ", [new(typeof(PartyAnswer), nameof(PartyAnswer.Note)), new(typeof(PartyAnswer), nameof(PartyAnswer.FirstNote))]),
        new("自分たちが引き受けること", [new(typeof(PartyAnswer), nameof(PartyAnswer.Commitment))]),
        new("ひとこと", [new(typeof(Remark), nameof(Remark.Text))]),
        new("ふりかえり",
            [new(typeof(Reflection), nameof(Reflection.Shared)), new(typeof(Reflection), nameof(Reflection.Differed)), new(typeof(Reflection), nameof(Reflection.ToImprove))]),
        new("相談", [new(typeof(Consultation), nameof(Consultation.Text)), new(typeof(ConsultationEntry), nameof(ConsultationEntry.Text))]),
        new("職員のコメントとメモ", [new(typeof(ReviewText), nameof(ReviewText.Text))]),
        new("もう一度の話し合いの提案", [new(typeof(RoundProposal), nameof(RoundProposal.Reason)), new(typeof(RoundProposal), nameof(RoundProposal.Word))]),
        new("公開ページ", [new(typeof(Publication), nameof(Publication.Content), IsJson: true)]),
        new("次に会う日", [new(typeof(Meeting), nameof(Meeting.Place)), new(typeof(Meeting), nameof(Meeting.Note))]),
        new("プロジェクト名と目的", [new(typeof(Project), nameof(Project.Name)), new(typeof(Project), nameof(Project.Purpose))]),
        new("プロジェクトのこと",
        [
            new(typeof(ProjectAbout), nameof(ProjectAbout.Contact)), new(typeof(ProjectAbout), nameof(ProjectAbout.Department)),
            new(typeof(ProjectAbout), nameof(ProjectAbout.Period)), new(typeof(ProjectAbout), nameof(ProjectAbout.Place)),
        ]),
        new("終えた理由", [new(typeof(ProjectEnding), nameof(ProjectEnding.Reason))]),
        new("団体の名前", [new(typeof(Party), nameof(Party.Name))]),
        new("紙や口頭で答えた人の名前", [new(typeof(PartyAnswer), nameof(PartyAnswer.EnteredName)), new(typeof(SessionParty), nameof(SessionParty.HandedInName))]),
        new("記録をたしかめた人の名前", [new(typeof(SignOff), nameof(SignOff.Name))]),
        new("履歴", [new(typeof(Activity), nameof(Activity.Data), IsJson: true)]),
    ];

    /// <summary>What the queue keeps of the names of projects and parties, to be searched.</summary>
    private static readonly IReadOnlyList<TextPlace> Copies =
    [
        new(typeof(QueueRow), nameof(QueueRow.ProjectName)), new(typeof(QueueRow), nameof(QueueRow.Department)), new(typeof(QueueRow), nameof(QueueRow.SearchText)),
        new(typeof(QueueRow), nameof(QueueRow.Parties), IsJson: true), new(typeof(QueueName), nameof(QueueName.Text)),
    ];

    /// <summary>All places in which letters are overwritten.</summary>
    public static IEnumerable<TextPlace> Places => Kinds.SelectMany(kind => kind.Places).Concat(Copies);

    /// <summary>As many rings as the name has UTF-16 units, so that no text grows past its limit.</summary>
    public static string Mask(string name) => new('○', name.Length);

    /// <summary>In which texts of a project the letters stand, and in how many of each kind; without the sign-offs of the person, which are erased with the name.</summary>
    public static async Task<IReadOnlyList<ErasedCount>> FindNameAsync(this RulebookDb db, Guid projectId, Guid participantId, string name)
    {
        var found = new List<ErasedCount>();
        if (name.Length < ShortestName)
        {
            return found;
        }

        var own = await db.Set<SignOff>().CountAsync(signOff => signOff.ParticipantId == participantId && !signOff.IsOnPaper && signOff.Name.Contains(name));
        foreach (var kind in Kinds)
        {
            var count = await db.CountTextsAsync(typeof(Project), projectId, name, kind.Places);
            count -= kind.Places.Any(place => place.Entity == typeof(SignOff)) ? own : 0;
            if (count > 0)
            {
                found.Add(new ErasedCount(kind.Title, count));
            }
        }

        return found;
    }

    private sealed record ErasedKind(string Title, IReadOnlyList<TextPlace> Places);
}

/// <summary>In how many texts of a kind the letters of a name stand.</summary>
public sealed record ErasedCount(string Title, int Count);
