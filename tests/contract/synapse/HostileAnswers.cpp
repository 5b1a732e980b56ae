#include "contract/synapse/HostileAnswers.h"

#include <vector>

namespace parvis::contract {

namespace {

/// What stands between the position and the end of the answer; single quotes for double ones.
const std::vector<QByteArray>& parts() {
    static const std::vector<QByteArray> all = [] {
        const QByteArray deep =
            QByteArray("{'a':").repeated(900) + "1" + QByteArray("}").repeated(900);
        const QByteArray tooDeep = QByteArray("[").repeated(200'000);
        const QByteArray longText(10'000, 'x');
        const auto joined = [](const QByteArray& room, const QByteArray& events) {
            return "'rooms':{'join':{'" + room +
                   "':{'timeline':{'limited':true,'prev_batch':'p','events':[" + events + "]}}}}";
        };
        const auto message = [](const QByteArray& content, const QByteArray& more = {}) {
            return "{'type':'m.room.message','event_id':'$evil','sender':'@evil:localhost',"
                   "'origin_server_ts':1,'content':" +
                   content + more + "}";
        };
        const auto state = [](const QByteArray& type, const QByteArray& key,
                              const QByteArray& content) {
            return "{'type':'" + type + "','state_key':'" + key +
                   "','event_id':'$s','sender':'@evil:localhost','origin_server_ts':1,'content':" +
                   content + "}";
        };
        return std::vector<QByteArray>{
            "'rooms':[1,2],'presence':'x','account_data':7",
            "'rooms':{'join':'x','invite':[{}],'leave':null,'knock':5}",
            "'rooms':{'join':{'!a:localhost':7,'!b:localhost':{'timeline':[],'state':'x',"
            "'summary':3,'ephemeral':{},'unread_notifications':[]}}}",
            joined("not a room id", message("{'msgtype':'m.text','body':'x'}")),
            joined("!evil:localhost", "1,null,'x',[],{},{'type':3},{'type':'m.room.message'}"),
            joined("!evil:localhost",
                   "{'type':'m.room.message','event_id':'no id','sender':'nobody','content':{}}"),
            joined("!evil:localhost",
                   "{'type':'m.room.message','event_id':'$t','sender':'@evil:localhost',"
                   "'origin_server_ts':1e308,'content':{'msgtype':'m.text','body':'late'}},"
                   "{'type':'m.room.message','event_id':'$u','sender':'@evil:localhost',"
                   "'origin_server_ts':-1e308,'content':{'msgtype':'m.text','body':'early'}}"),
            joined("!evil:localhost", message(deep)),
            "'rooms':" + tooDeep,
            joined("!evil:localhost",
                   state("m.room.name", "", "{'name':'" + longText + "'}") + "," +
                       state("m.room.topic", "", "{'topic':['x']}") + "," +
                       state("m.room.power_levels", "",
                             "{'users':{'@evil:localhost':'99999999999999999999','x':{}},"
                             "'events':[],'invite':1e300,'kick':null}")),
            joined("!space:localhost",
                   state("m.room.create", "", "{'type':'m.space','room_version':{}}") + "," +
                       state("m.space.child", "!space:localhost", "{'via':['x']}") + "," +
                       state("m.space.child", "no id", "{'via':['x']}") + "," +
                       state("org.parvis.group", "", "{'feed':'!space:localhost'}")),
            joined(
                "!evil:localhost",
                message("{'msgtype':'m.file','body':'../../x\\u202Egpj.exe','url':'file:///etc'}") +
                    "," +
                    "{'type':'m.reaction','event_id':'$r','sender':'@evil:localhost','content':{"
                    "'m.relates_to':{'rel_type':'m.annotation','event_id':'$x','key':'" +
                    longText +
                    "'}}},"
                    "{'type':'m.room.redaction','event_id':'$d','sender':'@evil:localhost',"
                    "'redacts':{'a':1},'content':{}},"
                    "{'type':'m.room.message','event_id':'$e','sender':'@evil:localhost',"
                    "'content':{'body':'* x','msgtype':'m.text','m.new_content':{'body':'mine'},"
                    "'m.relates_to':{'rel_type':'m.replace','event_id':'$someone-elses'}}}"),
            joined("!evil:localhost",
                   message("{'msgtype':['m.text'],'body':{'x':1},'format':7,'formatted_body':9,"
                           "'m.mentions':[1],'m.relates_to':'x'}",
                           ",'unsigned':'x','state_key':5")),
            "'rooms':{'invite':{'!i:localhost':{'invite_state':{'events':[7,{'type':'m.room.member'"
            ","
            "'sender':'@x:localhost','state_key':'nobody','content':'y'},{'type':'m.room.create'}]}"
            "}},"
            "'knock':{'!k:localhost':[]},'leave':{'!never-seen:localhost':{'timeline':4}}}",
            "'rooms':{'join':{'!evil:localhost':{'ephemeral':{'events':[{'type':'m.receipt','"
            "content':{"
            "'$e':{'m.read':{'nobody':7,'@evil:localhost':{'ts':'x','thread_id':4}}},'bad':3}},"
            "{'type':'m.typing','content':{'user_ids':'x'}},{'type':'m.typing','content':{'user_"
            "ids':[1,"
            "'nobody']}}]},'unread_notifications':{'notification_count':-5,'highlight_count':1e99}}"
            "}}",
            "'account_data':{'events':[{'type':'m.direct','content':{'@x:localhost':'no list',"
            "'nobody':['!a:localhost'],'@y:localhost':[7,'no "
            "id']}},{'type':'m.push_rules','content':{"
            "'global':{'room':{'a':1},'override':[5,{'rule_id':'!a:localhost','actions':{}}]}}}]},"
            "'presence':{'events':[{'sender':'nobody'},{'sender':'@evil:localhost','content':{"
            "'presence':'dancing','last_active_ago':-1e300,'status_msg':" +
                deep + "}}]}",
        };
    }();
    return all;
}

} // namespace

int hostileAnswerCount() {
    return static_cast<int>(parts().size());
}

QByteArray hostileAnswer(int index, const QByteArray& position) {
    QByteArray answer =
        "{'next_batch':'" + position + "'," + parts().at(static_cast<size_t>(index)) + "}";
    return answer.replace('\'', '"');
}

} // namespace parvis::contract
