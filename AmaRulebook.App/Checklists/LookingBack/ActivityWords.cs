using AmaRulebook.Checklists.Consulting;
using AmaRulebook.Checklists.Publishing;
using AmaRulebook.Checklists.Reviewing;
using AmaRulebook.Projects;

namespace AmaRulebook.Checklists.LookingBack;

/// <summary>
/// The words of 履歴: one arm an event. Each names first for whom it is - <c>All</c>, <c>OwnParty</c>, <c>Talk</c> (those who
/// may see the talk of the session), an answer or a 相談 - and then what the person did. Null: not for this viewer.
/// </summary>
public static class ActivityWords
{
    public static Saying? Of(ActivityEvent happened, Scene on) => happened switch
    {
        ProjectFounded => on.All($"プロジェクトをはじめました"),
        ParticipantJoined { Admitted: true } => on.All($"参加しました"),
        ParticipantJoined => on.All($"加わりたいと伝えました"),
        ParticipantAdmitted let => on.All($"{on.Person(let.ParticipantId)}さんを仲間として迎えました"),
        ParticipantNameCorrected => on.All($"自分の名前を直しました"),
        PartyCorrected party => on.All($"団体の名前か立場を直しました（いまは{on.Party(party.PartyId)}）"),
        JoinLinkRenewed => on.All($"参加リンクを新しくしました"),
        EntranceRenewed => on.OwnParty($"自分用の入口を新しくしました"),
        BrowserLeft => on.OwnParty($"端末のひとつから出ました"),
        ParticipantDeclined no => on.All($"加わりたいという{on.Person(no.ParticipantId)}さんを迎えませんでした"),
        JoiningWithdrawn => on.All($"加わりたいという申しこみを取り消しました"),
        ParticipantMoved { Admitted: true } moved => on.All($"{on.Party(moved.FromPartyId)}から{on.Party(moved.ToPartyId)}に移りました"),
        ParticipantMoved moved => on.All($"{on.Party(moved.FromPartyId)}から{on.Party(moved.ToPartyId)}に移りたいと伝えました"),
        PlaceHandedOver over => on.All($"{on.Person(over.SuccessorId)}さんに引き継ぎました"),
        ParticipantRemoved gone => on.All($"{on.Person(gone.ParticipantId)}さんの参加を取り消しました") with { Texts = Given("理由", gone.Reason) },
        EntranceRenewedFor lost => on.All($"{on.Person(lost.ParticipantId)}さんの入口を新しくしました"),
        FacilitationHandedOn handed => on.All($"進行役を{on.Person(handed.ToId)}さんに渡しました"),
        FacilitationTakenOver taken => on.All($"席をはずしていた{on.Person(taken.FromId)}さんに代わって、進行役を引き受けました"),
        PartyAdded added => on.All($"端末を持たない団体として、{on.Party(added.PartyId)}を加えました"),
        PartyLeft left => on.All($"{on.Party(left.PartyId)}は、プロジェクトから抜けました"),
        PartyReturned back => on.All($"{on.Party(back.PartyId)}が、プロジェクトにもどりました"),
        JoinCodeMade => on.All($"参加コードをつくりました"),
        JoinCodeWithdrawn => on.All($"参加コードを取り消しました"),
        AboutChanged { Name: { } name } => on.All($"「プロジェクトのこと」を直し、プロジェクト名を「{new Name(name)}」にしました"),
        AboutChanged => on.All($"「プロジェクトのこと」を直しました"),
        ProjectEnded ended => on.All($"プロジェクトを終えました（{ended.Kind.Title()}）") with { Texts = Given("ひとこと", ended.Reason) },
        ProjectReopened => on.All($"プロジェクトを、もう一度はじめました"),
        ProjectArchived => on.All($"市が、プロジェクトを保管しました") with { IsByNobody = true },
        ProjectRestored => on.All($"市が、プロジェクトを保管からもどしました") with { IsByNobody = true },
        NameErased => on.All($"市が、参加者の名前を消しました") with { IsByNobody = true },
        MeetingSet => on.All($"次に会う日を決めました"),
        MeetingRemoved => on.All($"次に会う日を取り消しました"),

        SessionBegun => on.All($"{on.Round}をはじめました"),
        AnswersHandedIn { Source: EntrySource.Table } passed => on.All($"{on.Party(passed.PartyId)}の方が、まわした端末で、{on.Round}の答えを出しました") with { SaysWho = true },
        AnswersHandedIn { Source: EntrySource.Paper } paper => on.All($"{on.Party(paper.PartyId)}の紙の答えを、{on.Round}の答えとして出しました"),
        AnswersHandedIn => on.All($"{on.Round}の答えを出しました"),
        AnswersOpened => on.All($"{on.Round}のみんなの答えを開きました"),
        LookedWithoutAnswer => on.All($"{on.Round}を、答えずに見ることにしました"),
        ItemAnswered answered => on.Answer(answered),
        RemarkMade said => on.Talk(said.ItemId, $"{on.Item(said.ItemId)}にひとことを書きました", on.Said(said.Text)),
        ItemDecided { Text: "" } decided => on.Talk(decided.ItemId, $"{on.Item(decided.ItemId)}の決めたことを消しました"),
        ItemDecided decided => on.Talk(decided.ItemId, $"{on.Item(decided.ItemId)}の決めたことを保存しました", new Passage("決めたこと", decided.Text)),
        ItemTalkedOver talked => on.Talk(talked.ItemId, $"{on.Item(talked.ItemId)}を「話し合った」にしました"),
        ItemTakenUpAgain again => on.Talk(again.ItemId, $"{on.Item(again.ItemId)}を、もう一度話し合うことにしました"),
        ReflectionWritten written => on.Talk(null, $"{on.Round}のふりかえりを書きました", [.. Texts(written)]),
        RecordSignedOff { IsOnPaper: true } paper => on.All($"{on.Party(paper.PartyId)}が{on.Round}の記録を紙でたしかめたと入れました"),
        RecordSignedOff { IsLate: true } => on.All($"{on.Round}の記録を、あとからたしかめました"),
        RecordSignedOff => on.All($"{on.Round}の記録をたしかめました"),
        SignOffsWithdrawn off => on.All($"{on.Round}を変えたので、{off.PartyIds.Count}団体のたしかめたしるしが外れました"),
        SessionCompleted => on.Itself($"{on.Round}が終わりました"),
        AbsenceMarked absent => on.All($"{on.Party(absent.PartyId)}を、{on.Round}は欠席にしました"),
        AbsenceLifted lifted => on.All($"{on.Party(lifted.PartyId)}の、{on.Round}の欠席を取り消しました"),

        SessionLeft left => on.All($"{on.Party(left.PartyId)}は抜けたので、{on.Round}では待たないことになりました"),
        SessionTakenUpAgain back => on.All($"{on.Party(back.PartyId)}が、{on.Round}にもどりました"),

        RecordRead read => on.ByStaff($"職員の{on.Staff(read.StaffId)}さんが、{on.Round}の記録を読みました"),
        ReviewTextWritten { Kind: ReviewTextKind.Note } note => on.ToStaff($"職員の{on.Staff(note.StaffId)}さんが、職員メモを書きました", Given("職員メモ", note.Text)),
        ReviewTextWritten { Text: "" } gone => on.ByStaff($"職員の{on.Staff(gone.StaffId)}さんが、{on.Round}へのコメントを消しました"),
        ReviewTextWritten comment => on.ByStaff($"職員の{on.Staff(comment.StaffId)}さんが、{on.Round}にコメントを書きました", new Passage("コメント", comment.Text)),
        RoundProposed proposed => on.ByStaff($"職員の{on.Staff(proposed.StaffId)}さんが、もう一度の話し合いを提案しました", new Passage("理由", proposed.Reason)),
        ProposalDeclined declined => on.Talk(null, $"もう一度の話し合いの提案を、今回は見送ると伝えました", Given("ひとこと", declined.Word)),

        ConsultationAsked asked => on.Consultation(asked, $"{asked.Desk.Title()}に相談しました", new Passage("相談", asked.Text)),
        ConsultationContinued { ParticipantId: null } answer => on.Consultation(answer, $"相談に答えがとどきました", new Passage("答え", answer.Text)) is { } saying ? saying with { IsByNobody = true } : null,
        ConsultationContinued more => on.Consultation(more, $"相談に書き足しました", new Passage("書き足した文", more.Text)),
        ConsultationAssigned => null,
        ConsultationClosed closed => on.Consultation(closed, $"相談先が、相談を終えました") is { } saying ? saying with { IsByNobody = true } : null,
        ConsultationReopened again => on.Consultation(again, $"相談先が、相談をもう一度開きました") is { } saying ? saying with { IsByNobody = true } : null,
        ConsultationShared shared => on.Consultation(shared, $"相談をほかの団体にも見せました"),
        ConsultationSettled settled => on.Consultation(settled, $"相談を終えました"),

        PublicationChosen => on.Publishing($"公開ページにのせるものを選びました"),
        PublicationConsented { IsOnPaper: true } paper => on.Publishing($"公開ページに{on.Party(paper.PartyId)}が紙で同意したと入れました"),
        PublicationConsented yes => on.Publishing($"公開ページに、{on.Party(yes.PartyId)}として同意しました"),
        PublicationWithdrawn no => on.Publishing($"公開ページへの{on.Party(no.PartyId)}の同意を取り下げました"),
        PublicationConsentsLifted lifted => on.Publishing($"公開ページにのせるものを変えたので、{lifted.PartyIds.Count}団体の同意が外れました"),
        _ => Saying.Untold,
    };

    private static Passage[] Given(string name, string text) => text.Length > 0 ? [new Passage(name, text)] : [];

    private static IEnumerable<Passage> Texts(ReflectionWritten written) => new[]
    {
        new Passage(ReflectionWords.Shared, written.Shared),
        new Passage(ReflectionWords.Differed, written.Differed),
        new Passage(ReflectionWords.ToImprove, written.ToImprove),
    }.Where(text => text.Text.Length > 0);
}
